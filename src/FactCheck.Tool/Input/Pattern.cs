using System.IO.Enumeration;

namespace FactCheck.Tool.Input;

/// <summary>Files by a pattern, for shells that do not expand one and for patterns in quotation marks: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders.</summary>
/// <remarks>As in a shell, nothing whose name begins with a point fits unless the pattern says the point; links to folders are not followed.</remarks>
internal static class Pattern
{
    private static readonly ReadOnlyMemory<string> Anything = new[] { "*" };

    public static IEnumerable<string> Files(string pattern)
    {
        var normal = OperatingSystem.IsWindows() ? pattern.Replace('\\', '/') : pattern;
        var root = Path.GetPathRoot(normal) ?? "";
        var parts = normal[root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return Files(root, parts);
    }

    /// <summary>All files of a name in a folder and below it.</summary>
    public static IEnumerable<string> Below(string folder, string name) => Files(folder, new[] { "**", name });

    private static IEnumerable<string> Files(string folder, ReadOnlyMemory<string> parts)
    {
        if (parts.Length == 0)
            return [];
        var (part, rest) = (parts.Span[0], parts[1..]);
        if (part == "**")
            return Files(folder, rest.Length == 0 ? Anything : rest).Concat(Folders(folder, "*").SelectMany(below => Files(below, parts)));
        if (rest.Length > 0)
            return IsPlain(part) ? FilesIn(Path.Combine(folder, part), rest) : Folders(folder, part).SelectMany(below => Files(below, rest));
        return Entries(folder, part, isFolder: false);
    }

    private static IEnumerable<string> FilesIn(string folder, ReadOnlyMemory<string> parts) => Directory.Exists(folder) ? Files(folder, parts) : [];

    private static bool IsPlain(string part) => !part.AsSpan().ContainsAny('*', '?');

    private static FileSystemEnumerable<string> Folders(string folder, string name) => Entries(folder, name, isFolder: true);

    private static FileSystemEnumerable<string> Entries(string folder, string name, bool isFolder)
    {
        return new(
            folder.Length == 0 ? "." : folder,
            (ref entry) => Path.Combine(folder, entry.FileName.ToString()),
            new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = (ref entry) =>
                entry.IsDirectory == isFolder
                && !(isFolder && entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                && (name.StartsWith('.') || !entry.FileName.StartsWith('.'))
                && FileSystemName.MatchesSimpleExpression(name, entry.FileName, ignoreCase: OperatingSystem.IsWindows()),
        };
    }
}
