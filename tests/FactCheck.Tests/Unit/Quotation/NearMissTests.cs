using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What comes near to a quotation that was not found: offered to a person, and never taken.</summary>
public sealed class NearMissTests
{
    private const string Text = "The office said that pump A failed at noon and was replaced. The south dock is safe. Its cyber espionage efforts, it said, are known.";

    [Theory]
    [InlineData("pump A failed at night and was replaced", 4, "Replaced noon → night")]
    [InlineData("pump A failed at noon and replaced", 4, "Dropped was → ")]
    [InlineData("pump A never failed at noon", 6, "Inserted  → never")]
    [InlineData("The south dock is not safe", 4, "Inserted  → not")]
    [InlineData("The south dock was safe", 2, "Replaced is → was")]
    [InlineData("the south dock is safe", 1, "Replaced The → the")]
    [InlineData("Its cyberespionage efforts", 1, "Replaced cyber espionage → cyberespionage")]
    public void It_says_how_far_it_is_and_which_words_differ(string quote, int distance, string change)
    {
        var orphan = Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, quote, new() { MaxErrorRate = 0.3 }));
        Assert.Equal(OrphanReason.NotFound, orphan.Reason);
        var miss = orphan.NearMisses[0];
        Assert.Equal(distance, miss.Distance);
        Assert.Equal(new TextSpan(0, quote.Length), miss.OfQuote);
        Assert.Equal(change, string.Join("; ", miss.Changes.Select(Told)));
        Assert.All(miss.Changes, each => Assert.Equal((each.Text, each.Quoted), (each.Span.Of(Text), each.OfQuote.Of(quote))));
    }

    [Theory]
    [InlineData("Its cyberespionage efforts", 9)]
    [InlineData("pump A failed atnoon and", 16)]
    [InlineData("The south do ck is safe", 12)]
    public void A_difference_in_nothing_but_white_space_says_at_which_character(string quote, int at) =>
        Assert.Equal(at, Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, quote)).NearMisses[0].WhiteSpaceAt);

    [Theory]
    [InlineData("Its cyberespionage effort")]
    [InlineData("pump B failed atnoon and")]
    [InlineData("The south dock is saf e now")]
    public void A_difference_in_anything_else_has_no_such_character(string quote) =>
        Assert.All(Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, quote, new() { MaxErrorRate = 0.5 })).NearMisses, miss => Assert.True(miss.WhiteSpaceAt is null || miss.Span.Of(Text).Replace(" ", "", StringComparison.Ordinal) == quote.Replace(" ", "", StringComparison.Ordinal)));

    [Fact]
    public void A_letter_whose_mark_is_not_quoted_is_another_letter()
    {
        var miss = Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate("the café is open", "the cafe is open")).NearMisses[0];
        Assert.Equal((1, "Replaced café → cafe"), (miss.Distance, Told(miss.Changes.Single())));
        Assert.Equal(1, Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate("the café", "the cafe")).NearMisses[0].Distance);
    }

    [Fact]
    public void A_passage_across_the_borders_within_which_a_long_text_is_searched_is_found_as_elsewhere()
    {
        const string Passage = "it was said in the harbour that the river had been warm for eleven days";
        foreach (var border in new[] { 65_536, 131_072 })
        {
            var text = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"{i} xyz. "));
            text = text.Insert(border - 40, Passage);
            var miss = Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(text, Passage.Replace("warm", "cold", StringComparison.Ordinal))).NearMisses[0];
            Assert.Equal((border - 40, Passage), (miss.Span.Start, miss.Span.Of(text)));
        }
    }

    // One edit apart, and the meaning turned: clients that take the nearest passage anchor all of these.
    [Theory]
    [InlineData("The valve is now safe.", "The valve is not safe.")]
    [InlineData("Total: 1,350 kroner", "Total: 1,250 kroner")]
    [InlineData("South dock: pump B failed at noon and was replaced.", "North dock: pump A failed at noon and was replaced.")]
    [InlineData("A genus of fern", "Venus")]
    public void A_look_alike_is_never_taken(string text, string quote) => Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(text, quote));

    [Fact]
    public void They_come_by_distance_then_by_place_and_none_lies_in_another()
    {
        const string Repeats = "the red kite flew. the rad kite flew. the red kits flew. the rod bite flow.";
        var misses = Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Repeats, "the rid kite flew", new() { MaxNearMisses = 10, MaxErrorRate = 0.3 })).NearMisses;
        Assert.Equal([1, 1, 2, 3], misses.Select(miss => miss.Distance));
        Assert.Equal(["the red kite flew", "the rad kite flew", "the red kits flew"], misses.Take(3).Select(miss => miss.Span.Of(Repeats)));
        Assert.Single(Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Repeats, "the rid kite flew", new() { MaxNearMisses = 1 })).NearMisses);
    }

    [Fact]
    public void What_is_too_far_is_no_near_miss()
    {
        Assert.Empty(Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, "something else was said here")).NearMisses);
        Assert.Empty(Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, "pump A failed at night", new() { MaxErrorRate = 0.1 })).NearMisses);
        Assert.NotEmpty(Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, "pump A failed at night", new() { MaxErrorRate = 0.2 })).NearMisses);
        Assert.Empty(Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, "pump A failed at night", new() { MaxNearMisses = 0 })).NearMisses);
    }

    [Fact]
    public void Typography_counts_for_nothing_in_the_distance()
    {
        const string Set = "He said:\n“Kaspersky’s  products — all”";
        var miss = Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Set, "said: \"Kaspersky's product - all\"")).NearMisses[0];
        Assert.Equal(1, miss.Distance);
        Assert.Equal(["Replaced products → product"], miss.Changes.Select(Told));
        Assert.Equal("said:\n“Kaspersky’s  products — all”", miss.Span.Of(Set));
    }

    [Fact]
    public void A_paragraph_that_was_deleted_has_no_near_miss_in_its_neighbours()
    {
        const string Before = "The first paragraph is about the river.\n\nThe second one says that the plant was closed in May.\n\nThe third tells of the town.";
        const string Quote = "says that the plant was closed in May";
        Assert.IsType<QuoteLocation.Exact>(QuoteLocator.Locate(Before, Quote));
        var orphan = Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Before.Replace("The second one says that the plant was closed in May.\n\n", "", StringComparison.Ordinal), Quote));
        Assert.Empty(orphan.NearMisses);
    }

    private static string Told(WordChange change) => $"{change.Kind} {change.Text} → {change.Quoted}";
}
