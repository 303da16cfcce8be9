using System.Text.RegularExpressions;

namespace FactCheck.Tests.Conventions;

/// <summary>A file of the library's source.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private static string Folder => Repository.PathOf("src", "FactCheck");

    public static IReadOnlyList<SourceFile> All { get; } =
    [
        .. from path in Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
           let relative = System.IO.Path.GetRelativePath(Folder, path).Replace('\\', '/')
           where !relative.StartsWith("bin/", StringComparison.Ordinal) && !relative.StartsWith("obj/", StringComparison.Ordinal)
           orderby relative
           select new SourceFile(relative, File.ReadAllText(path)),
    ];

    /// <summary>The first folder below the project; empty for the project itself.</summary>
    public string Layer => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>The name of the file without the code of a rule before it and the part of a type behind it.</summary>
    public string Name
    {
        get
        {
            var parts = System.IO.Path.GetFileNameWithoutExtension(Path).Split('.');
            return RuleCode.IsMatch(parts[0]) ? parts[1] : parts[0];
        }
    }

    public string? Namespace => Lines("namespace ").Select(line => line["namespace ".Length..].TrimEnd(';')).SingleOrDefault();

    /// <summary>The types that stand at the margin, so not those within others.</summary>
    public IEnumerable<string> Types => Lines("public ").Concat(Lines("internal ")).SelectMany(NamesIn);

    public IEnumerable<string> PublicTypes => Lines("public ").SelectMany(NamesIn);

    /// <summary>The statements that make or use a regular expression by name without saying that it must not backtrack.</summary>
    public static IEnumerable<string> BacktrackingIn(string text) =>
        text.Split(';').Where(statement => Construction.IsMatch(statement) && !statement.Contains("NonBacktracking", StringComparison.Ordinal)).Select(statement => statement.Trim());

    private static readonly Regex RuleCode = new("^FC[0-9]{4}$", RegexOptions.NonBacktracking);

    private static readonly Regex Construction = new(
        @"GeneratedRegex|\bRegex\s*\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches|EnumerateSplits)\b|\bRegex\b[^(]*=\s*new\s*\(",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex Declaration = new(
        @"\b(class|struct|interface|enum|record) (?<name>\w+)|\bdelegate .* (?<name>\w+)(<[^(]*>)?\(", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private IEnumerable<string> Lines(string start) => Text.Split('\n').Where(line => line.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<string> NamesIn(string line) =>
        Declaration.Matches(line.Replace("record struct", "struct", StringComparison.Ordinal)).Take(1).Select(match => match.Groups["name"].Value);
}
