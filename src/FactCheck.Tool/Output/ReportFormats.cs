using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>The forms of a report, and the endings of files that ask for them.</summary>
internal static class ReportFormats
{
    private static readonly Form[] All =
    [
        new("text", [".txt"], (report, text, view, width) => report.WriteText(text, view, width)),
        new("html", [".html", ".htm"], (report, text, _, _) => report.WriteHtml(text)),
        new("markdown", [".md", ".markdown"], (report, text, view, _) => report.WriteMarkdown(text, view)),
        new("json", [".json"], (report, text, view, _) => report.WriteJson(text.BaseStream, view)),
        new("csv", [".csv"], (report, text, _, _) => report.WriteCsv(text)),
        new("dot", [".dot", ".gv"], (report, text, _, _) => report.WriteDot(text)),
        new("mermaid", [".mmd", ".mermaid"], (report, text, _, _) => report.WriteMermaid(text)),
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
    /// <param name="width">The columns that text is laid out in; null for no limit.</param>
    public static void Write(Report report, string format, ReportView view, Stream stream, int? width)
    {
        using var text = Terminal.TextOn(stream);
        Array.Find(All, form => form.Name == format)!.Write(report, text, view, width);
    }

    private sealed record Form(string Name, string[] Endings, Action<Report, StreamWriter, ReportView, int?> Write);
}
