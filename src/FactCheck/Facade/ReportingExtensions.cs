using FactCheck.Reporting;

namespace FactCheck;

/// <summary>A claim set as people read it.</summary>
public static class ReportingExtensions
{
    /// <summary>The whole report as Markdown; <see cref="Report"/> has every other form, and its views.</summary>
    /// <param name="set">The claim set.</param>
    /// <param name="options">What to show; <see cref="ReportOptions.Default"/> where null.</param>
    /// <exception cref="KeyNotFoundException">One of <see cref="ReportOptions.Allegations"/> is not shown.</exception>
    public static string ToMarkdown(this ValidClaimSet set, ReportOptions? options = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Report.Of(set, options).WriteMarkdown(text);
        return text.ToString();
    }

    /// <summary>The whole report as one HTML page, which needs nothing else.</summary>
    /// <param name="set">The claim set.</param>
    /// <param name="options">What to show; <see cref="ReportOptions.Default"/> where null.</param>
    /// <exception cref="KeyNotFoundException">One of <see cref="ReportOptions.Allegations"/> is not shown.</exception>
    public static string ToHtml(this ValidClaimSet set, ReportOptions? options = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Report.Of(set, options).WriteHtml(text);
        return text.ToString();
    }
}
