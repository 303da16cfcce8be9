namespace FactCheck.Reporting;

/// <summary>Lines, and what stands on them, as HTML.</summary>
internal sealed class LineHtml(HtmlText html, Places places)
{
    /// <summary>By what readers filter, as the script reads it.</summary>
    public void Facets(Line line)
    {
        if (line.Facets.Array is { IsEmpty: false } facets)
            html.Attribute("data-f", string.Join(' ', facets.Select(Key)));
    }

    public static string Key(Facet facet) => $"{Key(facet.Kind)}:{facet.Value}";

    private static string Key(FacetKind kind) => kind switch
    {
        FacetKind.Party => "p",
        FacetKind.Status => "s",
        _ => "a",
    };

    public void Write(Line line)
    {
        foreach (var part in line.Parts)
            Write(part);
    }

    private void Write(Inline part)
    {
        switch (part)
        {
            case Quoted quoted:
                html.Raw("<q").Attribute("lang", quoted.Language).Raw(" dir=\"auto\">").Text(quoted.Text).Raw("</q>");
                break;
            case Link link when IsSafe(link.Url):
                html.Raw("<a").Attribute("href", link.Url).Raw(" rel=\"noreferrer noopener\">");
                Isolated(link.Text);
                html.Raw("</a>");
                break;
            case Mention mention when places.Has(mention.Item):
                html.Raw("<a").Attribute("href", $"#{Places.IdOf(mention.Item)}").Raw(">");
                Isolated(mention.Text);
                html.Raw("</a>");
                break;
            default:
                Isolated(part.Text);
                break;
        }
    }

    /// <summary>Text that runs from right to left does not turn what stands beside it.</summary>
    private void Isolated(string text)
    {
        if (text.Any(IsRightToLeft))
            html.Raw("<bdi>").Text(text).Raw("</bdi>");
        else
            html.Text(text);
    }

    /// <summary>The blocks of Hebrew, Arabic, Syriac, Thaana, N'Ko and their like; the high surrogates U+D802, U+D803, U+D83A and U+D83B lead to such letters only.</summary>
    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';

    private static bool IsSafe(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
