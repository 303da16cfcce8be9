using System.Text.RegularExpressions;

namespace FactCheck.Package.Tests;

/// <summary>The folder of packed packages, and what of this repository should be in it.</summary>
internal static partial class Feed
{
    private const string Variable = "FACTCHECK_PACKAGES";
    private const string WithVerify = "FACTCHECK_WITH_VERIFY";

    /// <summary>Why tests of packed packages are skipped; null where they run.</summary>
    public static string? WhyNot { get; } = string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable))
        ? $"{Variable} names no folder of packed packages: tests/FactCheck.Package.Tests/pack.sh makes one."
        : null;

    /// <summary>The folder.</summary>
    public static string Folder { get; } = Path.GetFullPath(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : Repository.PathOf("artifacts", "packages"));

    /// <summary>Where the same was packed once more, from a copy of the repository in another place.</summary>
    public static string Again => Path.Combine(Folder, "again");

    /// <summary>All packages of the folder, by id.</summary>
    public static PackedPackage[] Packages => [.. Directory.EnumerateFiles(Folder, "*.nupkg").Select(path => new PackedPackage(path)).OrderBy(package => package.Id, StringComparer.Ordinal)];

    /// <summary>Those that other programs refer to, and that are packed everywhere: FactCheck.Verify is there only where Verify restores, and cannot be referred to elsewhere.</summary>
    public static PackedPackage[] Libraries => [.. Packages.Where(package => !package.IsTool && PackableProjects.Contains(package.Id))];

    /// <summary>The ids, for theories; none where nothing was packed.</summary>
    public static TheoryData<string> Ids => WhyNot is null ? [.. Packages.Select(package => package.Id)] : [];

    /// <summary>The ids of the packages that are packed everywhere, for theories.</summary>
    public static TheoryData<string> EverywhereIds => WhyNot is null ? [.. Packages.Where(package => package.IsTool || PackableProjects.Contains(package.Id)).Select(package => package.Id)] : [];

    /// <summary>The ids of <see cref="Libraries"/>, for theories.</summary>
    public static TheoryData<string> LibraryIds => WhyNot is null ? [.. Libraries.Select(package => package.Id)] : [];

    /// <summary>The version that all have.</summary>
    public static string Version => Packages.Select(package => package.Version).Distinct().Single();

    public static PackedPackage Get(string id) => Packages.Single(package => package.Id == id);

    /// <summary>The projects that are packed whatever restores, by the name of their folder.</summary>
    public static IEnumerable<string> PackableProjects => Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
        .Where(path => PackableAlways().IsMatch(File.ReadAllText(path))).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The ids that must be there: those that are packed whatever restores, and FactCheck.Verify where <c>FACTCHECK_WITH_VERIFY</c> is <c>true</c>, as it is where <c>pack.sh</c> was given <c>-p:WithVerify=true</c>.</summary>
    public static IEnumerable<string> Demanded => Environment.GetEnvironmentVariable(WithVerify) == "true" ? [.. PackableProjects, "FactCheck.Verify"] : PackableProjects;

    /// <summary>A property group without a condition that says so.</summary>
    [GeneratedRegex("<PropertyGroup(?! Condition)[^>]*>((?!</PropertyGroup>).)*<IsPackable>true</IsPackable>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PackableAlways();
}
