using FactCheck.Json;

namespace FactCheck.Tests.Corpus;

/// <summary>The files that are no claim sets.</summary>
internal static class MalformedFiles
{
    public static string Folder { get; } = Repository.Corpus("malformed");

    /// <summary>The names of the files without <see cref="ClaimSetFormat.FileExtension"/>, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(Folder, "*" + ClaimSetFormat.FileExtension)
            .Select(file => Path.GetFileName(file)[..^ClaimSetFormat.FileExtension.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string name) => Path.Combine(Folder, name + ClaimSetFormat.FileExtension);

    public static bool IsNamedAfterCode(string name) => name.StartsWith("FC", StringComparison.Ordinal);
}
