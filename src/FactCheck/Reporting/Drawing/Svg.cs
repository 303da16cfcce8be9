using System.Globalization;

namespace FactCheck.Reporting;

/// <summary>Writes drawings into the page. Coordinates are whole numbers, so that they are the same everywhere; what they look like is the style's.</summary>
internal sealed class Svg(HtmlText html, int last, Days around)
{
    /// <summary>A drawing with a name and a description, which is all that those see who do not see it.</summary>
    public void Begin(string name, int width, int height, string title, string description)
    {
        html.Raw("<figure class=\"drawing\" tabindex=\"0\" role=\"group\"").Attribute("aria-labelledby", $"{name}-title")
            .Raw(Of($"><svg role=\"img\" viewBox=\"0 0 {width} {height}\" aria-labelledby=\"{name}-title {name}-about\">"))
            .Raw($"<title id=\"{name}-title\">").PlainText(title).Raw($"</title><desc id=\"{name}-about\">").PlainText(description).Raw("</desc>\n");
    }

    public void End() => html.Raw("</svg></figure>\n");

    /// <summary>Says in place of a drawing why there is none.</summary>
    public void Instead(string sentence) => html.Raw("<p class=\"prose\">").Text(sentence).Raw("</p>\n");

    /// <summary>What is within holds on some days only.</summary>
    public void BeginGroup(Days days, string? title = null)
    {
        var within = days.And(around);
        html.Raw("<g");
        if (!within.Equals(around))
            html.Attribute("data-d", within.ToString()).Raw(within.Hold(last) ? "" : " hidden");
        html.Raw(">");
        if (title is not null)
            html.Raw("<title>").PlainText(title).Raw("</title>");
    }

    public void EndGroup() => html.Raw("</g>\n");

    public void Text(int x, int y, string text, string style = "", string anchor = "start") =>
        html.Raw(Of($"<text x=\"{x}\" y=\"{y}\"{Class(style)}{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}>")).PlainText(text).Raw("</text>");

    public void Line(int x1, int y1, int x2, int y2, string style) => html.Raw(Of($"<path class=\"{style}\" d=\"M{x1} {y1}L{x2} {y2}\"/>"));

    public void Circle(int x, int y, int radius, string style) => html.Raw(Of($"<circle class=\"{style}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>"));

    public void Box(int x, int y, int width, int height, string style) => html.Raw(Of($"<rect class=\"{style}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"4\"/>"));

    /// <summary>A path of ours.</summary>
    public void Path(string path, string style) => html.Raw($"<path class=\"{style}\" d=\"{path}\"/>");

    public static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Class(string style) => style == "" ? "" : $" class=\"{style}\"";
}
