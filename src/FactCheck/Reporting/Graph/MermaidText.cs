using System.Globalization;
using System.Text;

namespace FactCheck.Reporting;

/// <summary>The graph of origins as a Mermaid flow chart: left to right, with the number of citations at each arrow.</summary>
internal static class MermaidText
{
    public static void Write(OriginGraph graph, string title, TextWriter to)
    {
        to.Write($"---\ntitle: {InYaml(title)}\n---\nflowchart LR\n");
        for (var i = 0; i < graph.Nodes.Length; i++)
            to.Write(string.Create(CultureInfo.InvariantCulture, $"  n{i}{Box(graph.Nodes[i].Kind, Escaped(graph.Nodes[i].Label))}\n"));
        foreach (var edge in graph.Edges)
            to.Write(string.Create(CultureInfo.InvariantCulture, $"  n{edge.From} -->|{edge.Citations}| n{edge.To}\n"));
        var unnamed = Enumerable.Range(0, graph.Nodes.Length).Where(i => graph.Nodes[i].Kind == OriginNodeKind.Unnamed).Select(i => string.Create(CultureInfo.InvariantCulture, $"n{i}")).ToArray();
        if (unnamed.Length > 0)
            to.Write($"  classDef unnamed stroke-dasharray: 4 3\n  class {string.Join(',', unnamed)} unnamed\n");
    }

    private static string Box(OriginNodeKind kind, string label) => kind switch
    {
        OriginNodeKind.Unnamed => $"(\"{label}\")",
        OriginNodeKind.Work => $"[/\"{label}\"/]",
        OriginNodeKind.Carrier => $"[[\"{label}\"]]",
        _ => $"[\"{label}\"]",
    };

    /// <summary>
    /// Letters, digits, spaces and a hyphen within a word as they are, everything else of ASCII as the number of a character, which Mermaid reads as text whatever
    /// it is: no markup, no Markdown, no end of the string.
    /// </summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Diagnostics.Visible.Text(text.ReplaceLineEndings(" ")))
            if (c == ' ' || c > '\x7F' || char.IsAsciiLetterOrDigit(c) || (c is '-' or ',' && escaped.Length > 0 && char.IsAsciiLetterOrDigit(escaped[^1])))
                escaped.Append(c);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
        return escaped.ToString();
    }

    private static string InYaml(string text) => $"\"{Diagnostics.Visible.Text(text.ReplaceLineEndings(" ")).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
