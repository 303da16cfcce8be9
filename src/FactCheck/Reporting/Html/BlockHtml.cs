namespace FactCheck.Reporting;

/// <summary>Blocks as HTML. Each element says on which days it holds, where that is not as long as what it stands in; what does not hold at the end is hidden.</summary>
internal sealed class BlockHtml(HtmlText html, Places places, int last, Action<Figure, Days> draw)
{
    private readonly LineHtml _lines = new(html, places);

    /// <summary>Writes siblings.</summary>
    /// <param name="elements">The siblings.</param>
    /// <param name="around">The states of what they stand in.</param>
    /// <param name="level">The level of a heading among them.</param>
    public void Write(IReadOnlyList<Element> elements, Days around, int level)
    {
        foreach (var element in elements)
            Write(element, around.And(element.Lifetime.Days), around, level);
    }

    /// <summary>An opening tag but for its end, with the states of the element.</summary>
    public HtmlText Open(string tag, Days days, Days around)
    {
        html.Raw("<").Raw(tag);
        if (!days.Equals(around))
            html.Attribute("data-d", days.ToString()).Raw(days.Hold(last) ? "" : " hidden");
        return html;
    }

    private void Write(Element element, Days days, Days around, int level)
    {
        if (days.Spans.IsEmpty)
            return;
        switch (element.Part)
        {
            case Section section:
                Open("section", days, around).Attribute("id", section.Anchor).Raw($"><h{level}>").Text(section.Title).Raw($"</h{level}>\n");
                Write(element.Lists[0].All, days, Math.Min(level + 1, 6));
                html.Raw("</section>\n");
                break;
            case Paragraph:
                Open("div class=\"prose\"", days, around).Raw(">");
                Lines("p", element.Lists[0].All, days);
                html.Raw("</div>\n");
                break;
            case Facts facts:
                Open("dl", days, around).Raw("><dt>").Text(facts.Label);
                Lines("dd", element.Lists[0].All, days);
                html.Raw("</dl>\n");
                break;
            case Quotation quotation:
                Open("figure", days, around).Raw("><blockquote>");
                foreach (var quote in quotation.Quotes)
                    html.Raw("<p").Attribute("lang", quote.Language).Raw(" dir=\"auto\">").Text(quote.Text).Raw("</p>");
                html.Raw("</blockquote><figcaption>");
                _lines.Write(quotation.Attribution);
                html.Raw("</figcaption></figure>\n");
                break;
            case Listing listing:
                var tag = listing.IsOrdered ? "ol" : "ul";
                Open(tag, days, around).Raw(">");
                Lines("li", element.Lists[0].All, days);
                html.Raw($"</{tag}>\n");
                break;
            case Table table:
                Table(table, element, days, around);
                break;
            case Card card:
                OfCard(card, element, days, around, level);
                break;
            case Figure figure:
                draw(figure, days);
                break;
        }
    }

    /// <summary>Writes lines, each in a tag that needs no end.</summary>
    public void Lines(string tag, IEnumerable<Element> lines, Days around, bool withFacets = false)
    {
        foreach (var element in lines)
        {
            var days = around.And(element.Lifetime.Days);
            if (days.Spans.IsEmpty)
                continue;
            var line = (Line)element.Part;
            Open(tag, days, around);
            if (withFacets)
                _lines.Facets(line);
            html.Raw(">");
            _lines.Write(line);
        }
    }

    /// <summary>The roles are said because the page lays rows out as grids, and as blocks where it is narrow: then browsers take them for no table.</summary>
    private void Table(Table table, Element element, Days days, Days around)
    {
        Open("table role=\"table\"", days, around).Attribute("class", ColumnStyle.ClassOf(table)).Raw("><thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in table.Columns)
            html.Raw("<th scope=\"col\" role=\"columnheader\">").Text(column).Raw("</th>");
        html.Raw("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var child in element.Lists[0].All)
            Row((Row)child.Part, child, days.And(child.Lifetime.Days), days);
        html.Raw("</tbody></table>\n");
    }

    private void Row(Row row, Element element, Days days, Days around)
    {
        if (days.Spans.IsEmpty)
            return;
        Open("tr role=\"row\"", days, around);
        Item(row.Item, element);
        html.Raw(">");
        for (var i = 0; i < element.Lists.Length; i++)
        {
            html.Raw(i == 0 ? "<th scope=\"row\" role=\"rowheader\">" : "<td role=\"cell\">");
            Lines("p", element.Lists[i].All, days, withFacets: true);
        }
        html.Raw("\n");
    }

    private void OfCard(Card card, Element element, Days days, Days around, int level)
    {
        Open("article", days, around);
        Item(card.Item, element);
        html.Raw($"><h{level}>");
        _lines.Write(card.Title);
        html.Raw($"</h{level}>\n<div class=\"sides\">");
        Side(Card.AllegedTitle, element.Lists[0], days, level + 1);
        Side(Card.AnsweredTitle, element.Lists[1], days, level + 1);
        html.Raw("</div></article>\n");
    }

    private void Side(string title, Elements blocks, Days days, int level)
    {
        html.Raw($"<div><h{level}>").Text(title).Raw($"</h{level}>\n");
        Write(blocks.All, days, Math.Min(level + 1, 6));
        html.Raw("</div>");
    }

    private void Item(Id? item, Element element)
    {
        if (item is not { } id)
            return;
        if (places.Is(id, element))
            html.Attribute("id", Places.IdOf(id));
        else
            html.Attribute("data-item", Places.IdOf(id));
    }
}
