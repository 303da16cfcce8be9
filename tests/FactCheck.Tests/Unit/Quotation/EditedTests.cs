using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>Quotations in which an editor left words out or put words in.</summary>
public sealed class EditedTests
{
    private const string Text = "The company said on Monday that it cannot be trusted to guess. The company, it said, cannot be blamed either. She told the women of the town.";

    private static readonly QuoteLocatorOptions WithoutNearMisses = QuoteLocatorOptions.Default with { MaxNearMisses = 0 };

    [Theory]
    [InlineData("said on Monday […] trusted to guess", "exact: 12..26 said on Monday … 45..61 trusted to guess")]
    [InlineData("said on Monday [...] trusted to guess", "exact: 12..26 said on Monday … 45..61 trusted to guess")]
    [InlineData("said on Monday (...) trusted to guess", "exact: 12..26 said on Monday … 45..61 trusted to guess")]
    [InlineData("said on Monday (…) trusted to guess", "exact: 12..26 said on Monday … 45..61 trusted to guess")]
    [InlineData("said on Monday [ . . . ] trusted to guess", "exact: 12..26 said on Monday … 45..61 trusted to guess")]
    [InlineData("that [the company] cannot be trusted", "exact: 27..31 that … 35..52 cannot be trusted")]
    [InlineData("that it [sic] cannot be trusted", "exact: 27..34 that it … 35..52 cannot be trusted")]
    [InlineData("[It] cannot be trusted", "exact: 35..52 cannot be trusted")]
    [InlineData("cannot be trusted […]", "exact: 35..52 cannot be trusted")]
    [InlineData("[…] cannot be trusted […]", "exact: 35..52 cannot be trusted")]
    [InlineData("[t]he company said", "exact: 1..16 he company said")]
    [InlineData("told the wom[a]n of the town", "exact: 114..126 told the wom … 127..140 n of the town")]
    [InlineData("on Monday […] trusted […] blamed", "exact: 17..26 on Monday … 45..52 trusted … 95..101 blamed")]
    public void The_parts_stand_in_order_and_the_passage_says_which(string quote, string expected) => Assert.Equal(expected, Located.In(Text, quote));

    [Fact]
    public void Each_part_says_which_part_of_the_quotation_it_is()
    {
        const string Quote = "said on Monday […] trusted to guess";
        Assert.True(QuoteLocator.Locate(Text, Quote).TryGetPassage(out var passage));
        Assert.Equal(["said on Monday", "trusted to guess"], passage.Parts.Select(part => part.OfQuote.Of(Quote)));
        Assert.Equal("said on Monday that it cannot be trusted to guess", passage.Span.Of(Text));
    }

    [Fact]
    public void Marks_that_stand_in_the_text_itself_are_found_as_they_are() =>
        Assert.Equal("exact: 3..16 one […] three", Located.In("He one […] three.", "one […] three"));

    [Fact]
    public void Parts_may_differ_in_typography() =>
        Assert.Equal("normalised (Apostrophes): 0..4 It’s … 10..13 new", Located.In("It’s very new.", "It's […] new"));

    [Fact]
    public void Where_a_part_can_stand_in_two_places_which_is_meant_is_not_known()
    {
        var ambiguous = Assert.IsType<QuoteLocation.Ambiguous>(QuoteLocator.Locate("one, one, two, two.", "one […] two"));
        Assert.Equal(["0..3 […] 10..13", "0..3 […] 15..18", "5..8 […] 10..13", "5..8 […] 15..18"], ambiguous.Passages.Select(passage => passage.ToString()));
    }

    [Fact]
    public void A_prefix_and_a_suffix_say_which_of_several_passages_is_meant()
    {
        Assert.Equal("exact: 5..8 one … 15..18 two", Located.In("one, one, two, two.", new() { Exact = "one […] two", Prefix = ", ", Suffix = "." }));
        Assert.Equal("exact: 5..8 one", Located.In("one, one, two", new() { Exact = "[…] one", Prefix = "one, " }));
        Assert.Equal("exact: 0..3 one", Located.In("one, two; one, three", new() { Exact = "one […]", Suffix = "; one" }));
        Assert.Equal("orphan: ContextDiffers", Located.In("one, one, two, two.", new() { Exact = "one […] two", Suffix = "!" }));
    }

    [Theory]
    [InlineData("trusted to guess […] said on Monday", "orphan: PartsApart")]
    [InlineData("said on Monday […] trusted to gauge", "orphan: PartNotFound")]
    [InlineData("company [had] on Monday", "exact: 4..11 company … 17..26 on Monday")]
    [InlineData("told the wom[a]n of the river", "orphan: PartNotFound")]
    [InlineData("told th[os]e town", "orphan: PartsApart")]
    public void Parts_in_another_order_and_too_far_apart_are_an_orphan(string quote, string expected) => Assert.Equal(expected, Located.In(Text, quote, WithoutNearMisses));

    [Fact]
    public void A_part_beside_a_mark_begins_and_ends_with_a_word()
    {
        Assert.Equal("orphan: PartNotFound", Located.In("said it reswas", "said [the company] was", WithoutNearMisses));
        Assert.Equal("exact: 0..4 said … 8..11 was", Located.In("said it was", "said [the company] was"));
        Assert.Equal("orphan: PartNotFound", Located.In("unsaid it was", "un [the company] said", WithoutNearMisses));
    }

    [Fact]
    public void How_much_may_be_left_out_and_put_in_is_limited()
    {
        var text = $"begin {new string('x', 50)} end";
        Assert.Equal("exact: 0..5 begin … 57..60 end", Located.In(text, "begin […] end"));
        Assert.Equal("orphan: PartsApart", Located.In(text, "begin […] end", WithoutNearMisses with { MaxOmission = 51 }));
        Assert.Equal("exact: 0..5 begin … 57..60 end", Located.In(text, "begin […] end", new() { MaxOmission = 52 }));
        Assert.Equal("orphan: PartsApart", Located.In(text, "begin [to] end", WithoutNearMisses with { MaxInsertion = 51 }));
        Assert.Equal("orphan: TooManyParts", Located.In("a b c", "a […] b […] c", WithoutNearMisses with { MaxParts = 2 }));
    }

    [Theory]
    [InlineData("a bracket [that is not closed", "exact: 0..29 a bracket [that is not closed")]
    [InlineData("a bracket (with words) in it", "exact: 30..58 a bracket (with words) in it")]
    public void A_bracket_that_is_no_mark_is_a_character_like_others(string quote, string expected) =>
        Assert.Equal(expected, Located.In("a bracket [that is not closed a bracket (with words) in it", quote));

    [Fact]
    public void Near_misses_of_an_orphan_are_of_the_part_that_is_missing()
    {
        const string Quote = "said on Monday […] trusted to gauge";
        var orphan = Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, Quote));
        var miss = orphan.NearMisses[0];
        Assert.Equal("trusted to gauge", miss.OfQuote.Of(Quote));
        Assert.Equal(2, miss.Distance);
        Assert.Equal("trusted to gue", miss.Span.Of(Text));
        var change = Assert.Single(miss.Changes);
        Assert.Equal(("guess.", "gauge"), (change.Text, change.Quoted));
    }

    [Fact]
    public void Parts_that_are_apart_say_where_the_first_one_stands()
    {
        var orphan = Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, "trusted to guess […] said on Monday"));
        Assert.Equal(("trusted to guess", 0), (orphan.NearMisses[0].Span.Of(Text), orphan.NearMisses[0].Distance));
    }
}
