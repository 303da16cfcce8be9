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

    [Theory]
    [InlineData("We can’t, whatever they say, trust them", "We can […] trust them")]
    [InlineData("He was un\u00adable to pay", "[…] able to pay")]
    [InlineData("cafe\u0301s and bars", "cafe […] bars")]
    [InlineData("they cannot and will not trust us", "they can[…]trust us")]
    public void A_part_beside_words_that_were_left_out_does_not_cut_a_word(string text, string quote) =>
        Assert.StartsWith("orphan: ", Located.In(text, quote, WithoutNearMisses), StringComparison.Ordinal);

    [Theory]
    [InlineData("Legal acts were done", "[l]egal acts", "exact: 1..10 egal acts")]
    [InlineData("illegal acts were done", "[L]egal acts", "orphan: PartNotFound")]
    [InlineData("she said", "[t]he said", "orphan: PartNotFound")]
    [InlineData("said that they lied", "said [t]hey lied", "orphan: PartsApart")]
    [InlineData("said They lied", "said [t]hey lied", "exact: 0..4 said … 6..14 hey lied")]
    [InlineData("they walk home", "they walk[ed] home", "exact: 0..9 they walk … 10..14 home")]
    [InlineData("they walk slowly home", "they walk[ed] home", "orphan: PartsApart")]
    [InlineData("it cannot", "it [sic] cannot", "exact: 0..2 it … 3..9 cannot")]
    [InlineData("it really cannot", "it [sic] cannot", "orphan: PartsApart")]
    [InlineData("it really cannot", "it [SIC!] cannot", "orphan: PartsApart")]
    public void Letters_in_brackets_stand_for_letters_of_that_word_and_sic_for_nothing(string text, string quote, string expected) =>
        Assert.Equal(expected, Located.In(text, quote, WithoutNearMisses));

    [Theory]
    [InlineData("a a one", "[…] one", "a", null, "exact: 4..7 one")]
    [InlineData("one; two; x", "one […]", null, ";", "exact: 0..3 one")]
    [InlineData("Then, on a day that nobody remembers and nobody will remember again however long they live, he said", "[He] […] said", "Then", null, "exact: 95..99 said")]
    public void A_prefix_or_suffix_beside_a_mark_is_there_in_however_many_places(string text, string exact, string? prefix, string? suffix, string expected) =>
        Assert.Equal(expected, Located.In(text, new() { Exact = exact, Prefix = prefix, Suffix = suffix }));

    [Theory]
    [InlineData("It cannot be trusted. It is so. Quite.", "cannot be trusted […].", "exact: 3..20 cannot be trusted")]
    [InlineData("It cannot be trusted. It is so. Quite.", "“[…] cannot be trusted”", "orphan: PartNotFound")]
    [InlineData("The company said", "[the company [Kaspersky]] said", "exact: 12..16 said")]
    public void Punctuation_beside_a_mark_is_no_part_and_brackets_may_stand_in_brackets(string text, string quote, string expected) =>
        Assert.Equal(expected, Located.In(text, quote, WithoutNearMisses));

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
