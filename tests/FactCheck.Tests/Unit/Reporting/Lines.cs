using System.Collections.Immutable;
using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting;

/// <summary>Every line that a report shows.</summary>
internal static class Lines
{
    public static IEnumerable<Line> Of(IEnumerable<Block> blocks, bool withColumns = true) => blocks.SelectMany(block => Of(block, withColumns));

    private static ImmutableArray<Line> Of(Block block, bool withColumns) => block switch
    {
        Section section => [section.Title, .. Of(section.Blocks.Array, withColumns)],
        Card card => [card.Title, Card.AllegedTitle, .. Of(card.Alleged.Array), Card.AnsweredTitle, .. Of(card.Answered.Array)],
        Paragraph paragraph => paragraph.Lines.Array,
        Facts facts => [facts.Label, .. facts.Lines.Array],
        FactCheck.Reporting.Quotation quotation => [.. quotation.Quotes.Array.Select(quote => new Line([quote])), quotation.Attribution],
        Listing listing => listing.Lines.Array,
        Table table => [.. table.Columns.Array.Where(_ => withColumns).Select(column => (Line)column), .. table.Rows.Array.SelectMany(row => row.Cells.Array).SelectMany(cell => cell.Array)],
        _ => [],
    };
}
