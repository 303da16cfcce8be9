using System.Collections.Immutable;

namespace FactCheck.Reporting;

/// <summary>
/// The parts of a report as the page sees them: blocks, rows and lines. Two of different days are one part where they have the same key and head, and are
/// then compared within; what has nothing within is one part where it is equal.
/// </summary>
internal sealed class Anatomy : IEqualityComparer<object>
{
    public static Anatomy Comparer { get; } = new();

    private Anatomy()
    {
    }

    /// <summary>The lists of parts that a part consists of.</summary>
    public static int ListsIn(object part) => part switch
    {
        Section or Paragraph or Facts or Table or Listing => 1,
        Card => 2,
        Row row => row.Cells.Array.Length,
        _ => 0,
    };

    public static ImmutableArray<object> ListIn(object part, int number) => (part, number) switch
    {
        (Section section, _) => Parts(section.Blocks),
        (Paragraph paragraph, _) => Parts(paragraph.Lines),
        (Facts facts, _) => Parts(facts.Lines),
        (Table table, _) => Parts(table.Rows),
        (Listing listing, _) => Parts(listing.Lines),
        (Card card, 0) => Parts(card.Alleged),
        (Card card, _) => Parts(card.Answered),
        (Row row, _) => Parts(row.Cells.Array[number]),
        _ => [],
    };

    public new bool Equals(object? x, object? y) => ReferenceEquals(x, y) || (x, y) switch
    {
        (Section a, Section b) => a.Key == b.Key && a.Title == b.Title,
        (Paragraph a, Paragraph b) => a.Key == b.Key,
        (Facts a, Facts b) => a.Key == b.Key && a.Label == b.Label,
        (Table a, Table b) => a.Key == b.Key && a.Columns.Equals(b.Columns),
        (Listing a, Listing b) => a.Key == b.Key && a.IsOrdered == b.IsOrdered,
        (Card a, Card b) => a.Item == b.Item && a.Title.Equals(b.Title),
        (Row a, Row b) => a.Key == b.Key && a.Item == b.Item && a.Cells.Array.Length == b.Cells.Array.Length,
        _ => object.Equals(x, y),
    };

    public int GetHashCode(object obj) => obj switch
    {
        Quotation quotation => quotation.GetHashCode(),
        Block block => block.Key.GetHashCode(StringComparison.Ordinal),
        Row row => row.Key.GetHashCode(StringComparison.Ordinal),
        _ => obj.GetHashCode(),
    };

    private static ImmutableArray<object> Parts<T>(Items<T> items)
        where T : class => ImmutableArray<object>.CastUp(items.Array);
}
