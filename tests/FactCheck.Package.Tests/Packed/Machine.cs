using System.Text.RegularExpressions;

namespace FactCheck.Package.Tests;

/// <summary>What is of this machine and nobody else's business.</summary>
internal static partial class Machine
{
    /// <summary>The folders of the repository, of its remotes where they are folders, of the user and of the user's packages; each ends in a separator where it is short.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Find().Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Find()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        yield return Repository.Root;
        yield return Feed.Folder;
        yield return home + Path.DirectorySeparatorChar;
        yield return Path.Combine(home, ".nuget");
        if (Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } packages)
            yield return packages;
        var settings = Repository.PathOf(".git", "config");
        foreach (Match remote in File.Exists(settings) ? RemoteFolder().Matches(File.ReadAllText(settings)) : Enumerable.Empty<Match>())
            yield return remote.Groups["path"].Value;
    }

    [GeneratedRegex(@"^\s*url\s*=\s*(file://)?(?<path>(/|[A-Za-z]:)\S+)\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RemoteFolder();
}
