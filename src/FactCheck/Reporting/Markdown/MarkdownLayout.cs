namespace FactCheck.Reporting;

/// <summary>Lays out a report as Markdown: CommonMark, and tables as GitHub has them.</summary>
internal sealed class MarkdownLayout(TextWriter output)
{
    public void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            if (block is Paragraph { Key: HeadPart.Key, Lines.Array: [var title, .. var rest] })
            {
                Line($"# {MarkdownText.Of(title)}");
                foreach (var line in rest)
                    Apart(MarkdownText.Of(line));
            }
            else
                Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Section section:
                Apart($"## {MarkdownText.Escape(section.Title)}");
                Each(section.Blocks);
                break;
            case Card card:
                Apart($"### {MarkdownText.Of(card.Title)}");
                Apart($"#### {Card.AllegedTitle}");
                Each(card.Alleged);
                Apart($"#### {Card.AnsweredTitle}");
                Each(card.Answered);
                break;
            case Paragraph paragraph:
                foreach (var line in paragraph.Lines)
                    Apart(MarkdownText.Of(line));
                break;
            case Facts { Lines.Array: [var only] } facts:
                Apart($"**{MarkdownText.Escape(facts.Label)}:** {MarkdownText.Of(only)}");
                break;
            case Facts facts:
                Apart($"**{MarkdownText.Escape(facts.Label)}:**");
                List(facts.Lines, isOrdered: false);
                break;
            case Quotation quotation:
                Apart($"> {string.Join(" … ", quotation.Quotes.Array.Select(quote => $"“{MarkdownText.Escape(quote.Text)}”"))}");
                Line(">");
                Line($"> — {MarkdownText.Of(quotation.Attribution)}");
                break;
            case Listing listing:
                List(listing.Lines, listing.IsOrdered);
                break;
            case Table table:
                Write(table);
                break;
        }
    }

    private void Each(Items<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private void List(Items<Line> lines, bool isOrdered)
    {
        Line("");
        for (var i = 0; i < lines.Array.Length; i++)
            Line($"{(isOrdered ? $"{i + 1}." : "-")} {MarkdownText.Of(lines.Array[i])}");
    }

    private void Write(Table table)
    {
        Apart($"| {string.Join(" | ", table.Columns.Array.Select(MarkdownText.Escape))} |");
        Line($"|{string.Concat(Enumerable.Repeat(" --- |", table.Columns.Array.Length))}");
        foreach (var row in table.Rows)
            Line($"| {string.Join(" | ", row.Cells.Array.Select(cell => string.Join("<br>", cell.Array.Select(MarkdownText.Of))))} |");
    }

    private void Apart(string line)
    {
        output.Write('\n');
        Line(line);
    }

    private void Line(string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
