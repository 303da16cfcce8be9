using System.Globalization;
using System.Text;

namespace FactCheck.Reporting;

/// <summary>The graph of origins in the language of Graphviz: left to right, with the number of citations at each arrow.</summary>
internal static class DotText
{
    public static void Write(OriginGraph graph, string title, TextWriter to)
    {
        to.Write($"digraph origins {{\n  label={Quoted(title)};\n  labelloc=t;\n  rankdir=LR;\n  node [shape=box];\n");
        for (var i = 0; i < graph.Nodes.Length; i++)
            to.Write(string.Create(CultureInfo.InvariantCulture, $"  n{i} [label={Quoted(graph.Nodes[i].Label)}{Look(graph.Nodes[i].Kind)}];\n"));
        foreach (var edge in graph.Edges)
            to.Write(string.Create(CultureInfo.InvariantCulture, $"  n{edge.From} -> n{edge.To} [label=\"{edge.Citations}\"];\n"));
        to.Write("}\n");
    }

    private static string Look(OriginNodeKind kind) => kind switch
    {
        OriginNodeKind.Unnamed => ", style=dashed",
        OriginNodeKind.Work => ", shape=note",
        OriginNodeKind.Carrier => ", style=bold",
        _ => "",
    };

    /// <summary>
    /// A string of the language, in which the quotation mark and the backslash are escaped, and <c>&amp;</c> too, as Graphviz reads entities. A backslash of the
    /// record is doubled, so that <c>\N</c> and <c>\l</c> are letters.
    /// </summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in Diagnostics.Visible.Text(text.ReplaceLineEndings(" ")))
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '&' => quoted.Append("&amp;"),
                _ => quoted.Append(c),
            };
        return quoted.Append('"').ToString();
    }
}
