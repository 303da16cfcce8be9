using System.Text.RegularExpressions;

namespace FactCheck.Package.Tests;

/// <summary>A block of C# as a file has it: first what it uses, then statements, then types; and how many lines into the block the last two begin.</summary>
internal sealed partial record BlockParts(ReadmeBlock Block, string Usings, int StatementsAt, string Statements, int TypesAt, string Types)
{
    public static BlockParts Of(ReadmeBlock block)
    {
        var lines = block.Code.Split('\n');
        var statements = IndexOrEnd(lines, 0, line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal));
        var types = IndexOrEnd(lines, statements, line => Declaration().IsMatch(line));
        // Attributes and comments above a type are part of it.
        while (types < lines.Length && types > statements && lines[types - 1] is ['[' or '/', ..])
            types--;
        return new BlockParts(block, Join(lines[..statements]), statements, Join(lines[statements..types]), types, Join(lines[types..]));
    }

    private static int IndexOrEnd(string[] lines, int from, Predicate<string> match) => Array.FindIndex(lines, from, match) is >= 0 and var index ? index : lines.Length;

    private static string Join(string[] lines) => string.Join('\n', lines).TrimEnd();

    [GeneratedRegex(@"^((public|internal|file|sealed|static|abstract|partial|readonly)\s+)*(class|record|struct|interface|enum)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
