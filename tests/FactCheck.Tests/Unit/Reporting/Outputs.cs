using System.Text;
using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting;

/// <summary>Every form in which a report can be written.</summary>
internal static class Outputs
{
    /// <summary>By name. What must hold of every output is asked of each of these.</summary>
    public static readonly Dictionary<string, Func<Report, string>> All = new(StringComparer.Ordinal)
    {
        ["text"] = report => Text(report),
        ["text of 40 columns"] = report => Text(report, width: 40),
        ["text of 100 columns"] = report => Text(report, width: 100),
        ["cards"] = report => Text(report, ReportView.Cards),
        ["matrix"] = report => Text(report, ReportView.Matrix, 100),
        ["timeline"] = report => Text(report, ReportView.Timeline),
        ["origins"] = report => Text(report, ReportView.Origins),
        ["markdown"] = report => Markdown(report),
        ["json"] = report => Json(report),
        ["csv"] = Csv,
        ["html"] = report => Written(report.WriteHtml),
        ["dot"] = report => Written(report.WriteDot),
        ["mermaid"] = report => Written(report.WriteMermaid),
    };

    public static string Text(Report report, ReportView view = ReportView.Everything, int? width = null) => Written(output => report.WriteText(output, view, width));

    public static string Markdown(Report report, ReportView view = ReportView.Everything) => Written(output => report.WriteMarkdown(output, view));

    public static string Csv(Report report) => Written(report.WriteCsv);

    public static string Json(Report report, ReportView view = ReportView.Everything)
    {
        using var output = new MemoryStream();
        report.WriteJson(output, view);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter();
        write(output);
        return output.ToString();
    }
}
