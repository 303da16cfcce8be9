using FactCheck.Diagnostics;

namespace FactCheck.Reporting;

/// <summary>Lays out a report as plain text: for a terminal of some width, or one fact a line where no width is given.</summary>
internal sealed class TextLayout(TextWriter output, int? width)
{
    private const int Indent = 2;
    private const int LeastColumn = 16;

    public void Write(IEnumerable<Block> blocks)
    {
        var isFirst = true;
        foreach (var block in blocks)
        {
            if (!isFirst)
                output.Write('\n');
            isFirst = false;
            Write(block, 0);
        }
    }

    /// <summary>A line as a terminal may have it: on one line, with nothing in it that moves, colours or turns round what stands there.</summary>
    public static string Plain(Line line) => line.Parts.Array is [Words only] ? Visible.Text(only.Text) : string.Concat(line.Parts.Array.Select(Plain));

    private static string Plain(Inline part) => part switch
    {
        Link link => $"{Visible.Text(link.Text)}: {Visible.Text(link.Url)}",
        Quoted quoted => $"“{Visible.Text(quoted.Text)}”",
        _ => Visible.Text(part.Text),
    };

    private void Write(Block block, int indent)
    {
        switch (block)
        {
            case Section section:
                Title(section.Title, '=', indent);
                Each(section.Blocks, indent);
                break;
            case Card card:
                output.Write('\n');
                Title(Plain(card.Title), '-', indent);
                Wrapped(Card.AllegedTitle, indent);
                Each(card.Alleged, indent + Indent);
                Wrapped(Card.AnsweredTitle, indent);
                Each(card.Answered, indent + Indent);
                break;
            case Paragraph paragraph:
                foreach (var line in paragraph.Lines)
                    Wrapped(Plain(line), indent);
                break;
            case Facts facts:
                Write(facts, indent);
                break;
            case Quotation quotation:
                Wrapped(string.Join(" … ", quotation.Quotes.Array.Select(Plain)), indent + Indent, Indent);
                Wrapped($"— {Plain(quotation.Attribution)}", indent + Indent, Indent);
                break;
            case Listing listing:
                for (var i = 0; i < listing.Lines.Array.Length; i++)
                    Wrapped($"{(listing.IsOrdered ? $"{i + 1}. " : "- ")}{Plain(listing.Lines.Array[i])}", indent, Indent);
                break;
            case Table table:
                Write(table, indent);
                break;
        }
    }

    private void Each(Items<Block> blocks, int indent)
    {
        foreach (var block in blocks)
            Write(block, indent);
    }

    private void Title(string title, char line, int indent)
    {
        var from = TextWrap.Wrap(Visible.Text(title), Room(indent), 0).ToArray();
        foreach (var part in from)
            Line(indent, part);
        Line(indent, new(line, from.Max(part => part.Length)));
    }

    private void Write(Facts facts, int indent)
    {
        if (facts.Lines.Array is [var only])
        {
            Wrapped($"{Visible.Text(facts.Label)}: {Plain(only)}", indent, Indent);
            return;
        }
        Wrapped($"{Visible.Text(facts.Label)}:", indent);
        foreach (var line in facts.Lines)
            Wrapped(Plain(line), indent + Indent, Indent);
    }

    /// <summary>Beside each other where there is room for it; else, and where no width is given, one below the other.</summary>
    private void Write(Table table, int indent)
    {
        var columns = table.Columns.Array;
        if (width is null || ColumnWidths(columns.Length, indent) is not [>= LeastColumn, ..] widths)
        {
            foreach (var row in table.Rows)
                Stacked(table, row, indent);
            return;
        }
        Aligned([.. columns.Select(column => TextWrap.Wrap(column, widths[0], 0).ToArray())], widths, indent);
        Line(indent, string.Join("  ", widths.Select(each => new string('-', each))));
        foreach (var row in table.Rows)
        {
            Aligned([.. row.Cells.Array.Select((cell, i) => cell.Array.SelectMany(line => TextWrap.Wrap(Plain(line), widths[i], 1)).ToArray())], widths, indent);
            output.Write('\n');
        }
    }

    private void Stacked(Table table, Row row, int indent)
    {
        foreach (var line in row.Cells.Array[0])
            Wrapped(Plain(line), indent, Indent);
        for (var i = 1; i < row.Cells.Array.Length; i++)
            foreach (var line in row.Cells.Array[i])
                Wrapped($"{table.Columns.Array[i]}: {Plain(line)}", indent + Indent, Indent);
    }

    private void Aligned(string[][] cells, int[] widths, int indent)
    {
        for (var i = 0; i < cells.Max(cell => cell.Length); i++)
            Line(indent, string.Join("  ", cells.Select((cell, column) => (i < cell.Length ? cell[i] : "").PadRight(widths[column]))).TrimEnd());
    }

    private int[] ColumnWidths(int columns, int indent)
    {
        var room = Room(indent) - (2 * (columns - 1));
        return [.. Enumerable.Range(0, columns).Select(i => (room / columns) + (i < room % columns ? 1 : 0))];
    }

    private void Wrapped(string text, int indent, int hanging = 0)
    {
        foreach (var line in TextWrap.Wrap(text, Room(indent), hanging))
            Line(indent, line);
    }

    private void Line(int indent, string text)
    {
        for (var i = 0; i < indent; i++)
            output.Write(' ');
        output.Write(text);
        output.Write('\n');
    }

    private int Room(int indent) => width is { } given ? given - indent : int.MaxValue;
}
