using System.Collections.Immutable;
using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting.Html;

/// <summary>Reads the view of one state off the page.</summary>
internal static class Shown
{
    /// <summary>The parts that hold in a state, put together of what holds in it.</summary>
    public static ImmutableArray<object> In(int state, IEnumerable<Element> elements) =>
        [.. elements.Where(element => element.Lifetime.Days.Hold(state)).Select(element => Part(state, element))];

    /// <summary>All that a block says, with the places of everything.</summary>
    public static string Text(object part) => part switch
    {
        Section section => $"section {section.Anchor} {section.Title} ({Texts(section.Blocks)})",
        Paragraph paragraph => $"paragraph {paragraph.Key} ({Texts(paragraph.Lines)})",
        Facts facts => $"facts {facts.Key} {facts.Label} ({Texts(facts.Lines)})",
        Listing listing => $"list {listing.Key} {listing.IsOrdered} ({Texts(listing.Lines)})",
        Table table => $"table {table.Key} {string.Join('|', table.Columns.Array)} ({Texts(table.Rows)})",
        Row row => $"row {row.Key} {row.Item} ({string.Join('|', row.Cells.Array.Select(cell => Texts(cell)))})",
        Card card => $"card {card.Item} {card.Title.Text} ({Texts(card.Alleged)}) ({Texts(card.Answered)})",
        global::FactCheck.Reporting.Quotation quotation => $"quotation {quotation.Key} ({Texts(new Items<Line>([.. quotation.Quotes.Array.Select(quote => new Line([quote]))]))}) {quotation.Attribution.Text}",
        Line line => line.Text,
        _ => part.ToString()!,
    };

    private static string Texts<T>(Items<T> parts) => string.Join(", ", parts.Array.Select(part => Text(part!)));

    private static object Part(int state, Element element)
    {
        ImmutableArray<T> List<T>(int number) => [.. In(state, element.Lists[number].All).Cast<T>()];
        return element.Part switch
        {
            Section section => section with { Blocks = new(List<Block>(0)) },
            Paragraph paragraph => paragraph with { Lines = new(List<Line>(0)) },
            Facts facts => facts with { Lines = new(List<Line>(0)) },
            Listing listing => listing with { Lines = new(List<Line>(0)) },
            Table table => table with { Rows = new(List<Row>(0)) },
            Row row => row with { Cells = new([.. element.Lists.Select((_, i) => new Items<Line>(List<Line>(i)))]) },
            Card card => card with { Alleged = new(List<Block>(0)), Answered = new(List<Block>(1)) },
            var leaf => leaf,
        };
    }
}
