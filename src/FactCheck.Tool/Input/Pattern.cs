using System.IO.Enumeration;

namespace FactCheck.Tool;

/// <summary>Files by a pattern, for shells that do not expand one and for patterns in quotation marks: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders.</summary>
/// <remarks>As in a shell, nothing whose name begins with a point fits unless the pattern says the point; links to folders are not followed.</remarks>
internal static class Pattern
{
    private static readonly ReadOnlyMemory<string> Anything = new[] { "*" };

    /// <summary>The files that a pattern fits, and the folders that may not be read, so that nobody takes what is in them for checked.</summary>
    public static IEnumerable<string> Files(string pattern)
    {
        var normal = OperatingSystem.IsWindows() ? pattern.Replace('\\', '/') : pattern;
        var root = Path.GetPathRoot(normal) ?? "";
        var parts = normal[root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return Files(root, parts);
    }

    /// <summary>All files of a name in a folder and below it, and the folders that may not be read.</summary>
    public static IEnumerable<string> Below(string folder, string name) => Files(folder, new[] { "**", name });

    private static IEnumerable<string> Files(string folder, ReadOnlyMemory<string> parts)
    {
        if (parts.Length == 0)
            return [];
        var (part, rest) = (parts.Span[0], parts[1..]);
        if (part == "**")
            return Files(folder, rest.Length == 0 ? Anything : rest).Concat(InFolders(folder, "*", below => Files(below, parts)));
        if (rest.Length > 0)
            return IsPlain(part) ? FilesIn(Path.Combine(folder, part), rest) : InFolders(folder, part, below => Files(below, rest));
        return Entries(folder, part, isFolder: false) ?? [folder];
    }

    private static IEnumerable<string> FilesIn(string folder, ReadOnlyMemory<string> parts) => Directory.Exists(folder) ? Files(folder, parts) : [];

    private static bool IsPlain(string part) => !part.AsSpan().ContainsAny('*', '?');

    private static IEnumerable<string> InFolders(string folder, string name, Func<string, IEnumerable<string>> files) =>
        Entries(folder, name, isFolder: true)?.SelectMany(files) ?? [folder];

    /// <summary>What a folder holds; null where it may not be read. Then it stands for itself among the files, and whoever reads them says that it cannot be read.</summary>
    private static string[]? Entries(string folder, string name, bool isFolder)
    {
        try
        {
            return [.. Readable(folder, name, isFolder)];
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static FileSystemEnumerable<string> Readable(string folder, string name, bool isFolder)
    {
        return new(
            folder.Length == 0 ? "." : folder,
            (ref entry) => Path.Combine(folder, entry.FileName.ToString()),
            new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) =>
                entry.IsDirectory == isFolder
                && !(isFolder && entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                && (name.StartsWith('.') || !entry.FileName.StartsWith('.'))
                && FileSystemName.MatchesSimpleExpression(name, entry.FileName, ignoreCase: OperatingSystem.IsWindows()),
        };
    }
}
