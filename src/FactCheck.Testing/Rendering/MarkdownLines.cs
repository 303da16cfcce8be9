namespace FactCheck.Testing;

/// <summary>What a snapshot in Markdown is made of: sections, facts as items of a list, and what belongs to a fact beneath it.</summary>
internal static class MarkdownLines
{
    /// <summary>A heading of words of the format and ids, and the lines beneath it.</summary>
    public static string Section(string heading, IEnumerable<string> lines) =>
        $"{heading}\n{string.Concat(lines.Select((line, i) => i == 0 ? $"\n{line}\n" : $"{line}\n"))}";

    /// <summary>A fact: a label of the format and a text, which stays on its line.</summary>
    public static string Fact(string label, string text) => $"- {label}: {SnapshotText.Escape(text)}";

    public static IEnumerable<string> Beneath(IEnumerable<string> lines) => lines.Select(line => $"  {line}");
}
