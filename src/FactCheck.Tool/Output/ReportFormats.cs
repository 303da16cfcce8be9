using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>The forms of a report, and the endings of files that ask for them.</summary>
internal static class ReportFormats
{
    private static readonly Form[] All =
    [
        new("text", [".txt"]),
        new("html", [".html", ".htm"]),
        new("markdown", [".md", ".markdown"]),
        new("json", [".json"]),
        new("csv", [".csv"]),
        new("dot", [".dot", ".gv"]),
        new("mermaid", [".mmd", ".mermaid"]),
    ];

    public static string[] Names { get; } = [.. All.Select(format => format.Name)];

    public static string Endings { get; } = string.Join(", ", All.SelectMany(format => format.Endings));

    /// <summary>The form that the ending of a path asks for; text where there is no path.</summary>
    /// <exception cref="CommandLineException">The ending says nothing.</exception>
    public static string OfEnding(string? path)
    {
        if (path is null)
            return "text";
        var ending = Path.GetExtension(path).ToLowerInvariant();
        return All.FirstOrDefault(format => format.Endings.Contains(ending, StringComparer.Ordinal))?.Name
            ?? throw new CommandLineException($"The ending of {path} does not say which form is meant. Say it with --format, or end the name in one of {Endings}.");
    }

    /// <param name="report">The report.</param>
    /// <param name="format">One of <see cref="Names"/>.</param>
    /// <param name="view">The way to look at it.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="shownOn">The terminal that text is laid out for; null where it goes into a file.</param>
    public static void Write(Report report, string format, ReportView view, Stream stream, Terminal? shownOn)
    {
        if (format == "json")
        {
            report.WriteJson(stream, view);
            return;
        }
        using var text = Terminal.TextOn(stream);
        switch (format)
        {
            case "html":
                report.WriteHtml(text);
                break;
            case "markdown":
                report.WriteMarkdown(text, view);
                break;
            case "csv":
                report.WriteCsv(text);
                break;
            case "dot":
                report.WriteDot(text);
                break;
            case "mermaid":
                report.WriteMermaid(text);
                break;
            default:
                report.WriteText(text, view, shownOn?.Width);
                break;
        }
    }

    private sealed record Form(string Name, string[] Endings);
}
