namespace FactCheck.Reporting;

/// <summary>
/// The page: one file that asks nobody for anything. It holds every state that the reader can step to; the script only hides and shows, and without it the last
/// state is there.
/// </summary>
internal sealed class Page(string title, string language, OverDays view, IReadOnlyList<string> states, Drawings drawings)
{
    public void Write(TextWriter to)
    {
        var html = new HtmlText(to);
        var places = new Places(view);
        var blocks = new BlockHtml(html, places, states.Count - 1, (figure, days) => drawings.Draw(figure, html, days));
        Begin(html);
        html.Raw("<body>\n<a class=\"skip\" href=\"#content\">Skip to the content</a>\n<header>\n");
        Top(html, blocks);
        html.Raw("</header>\n<nav aria-label=\"Sections\"><ul>");
        foreach (var element in view.Elements.Where(element => element.Part is Section))
            Entry(html, blocks, element, (Section)element.Part);
        html.Raw("</ul></nav>\n");
        new Controls(html).Write(view, states);
        html.Raw("<main id=\"content\" tabindex=\"-1\">\n");
        blocks.Write([.. view.Elements.Where(element => !IsHead(element))], Days.All, 2);
        html.Raw("</main>\n<script type=\"module\">").Raw(Asset.Script.Text).Raw("</script>\n</body>\n</html>\n");
    }

    private void Begin(HtmlText html)
    {
        var style = Asset.Style.With(ColumnStyle.Of(view));
        html
            .Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
            .Raw(style.Hash).Raw("'; script-src '").Raw(Asset.Script.Hash).Raw("'; base-uri 'none'; form-action 'none'\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
            .PlainText(title).Raw("</title>\n<style>").Raw(style.Text).Raw("</style>\n</head>\n");
    }

    /// <summary>What the reading view says first: the title, and which record this is.</summary>
    private void Top(HtmlText html, BlockHtml blocks)
    {
        foreach (var head in view.Elements.Where(IsHead))
        {
            html.Raw("<h1").Attribute("lang", language).Raw(" dir=\"auto\">").Text(title).Raw("</h1>\n");
            blocks.Open("div class=\"prose\"", head.Lifetime.Days, Days.All).Raw(">");
            blocks.Lines("p", head.Lists[0].All.Skip(1), head.Lifetime.Days);
            html.Raw("</div>\n");
        }
    }

    private static bool IsHead(Element element) => element.Part is Paragraph { Key: "head" };

    private static void Entry(HtmlText html, BlockHtml blocks, Element element, Section section) =>
        blocks.Open("li", element.Lifetime.Days, Days.All).Raw("><a").Attribute("href", $"#{section.Anchor}").Raw(">").Text(section.Title).Raw("</a></li>");
}
