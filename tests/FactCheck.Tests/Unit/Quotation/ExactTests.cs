using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>A quotation that stands in a text letter for letter, in one place or in several.</summary>
public sealed class ExactTests
{
    private static readonly QuoteLocatorOptions WithoutNearMisses = QuoteLocatorOptions.Default with { MaxNearMisses = 0 };

    [Theory]
    [InlineData("The pumps ran at night.", "pumps", "exact: 4..9 pumps")]
    [InlineData("The pumps ran at night.", "The", "exact: 0..3 The")]
    [InlineData("The pumps ran at night.", "night.", "exact: 17..23 night.")]
    [InlineData("The pumps ran at night.", "The pumps ran at night.", "exact: 0..23 The pumps ran at night.")]
    [InlineData("tick tock tick", "tock", "exact: 5..9 tock")]
    [InlineData("a 🚀 b", "🚀", "exact: 2..4 🚀")]
    public void A_passage_that_stands_once_is_exact(string text, string quote, string expected) => Assert.Equal(expected, Located.In(text, quote));

    [Theory]
    [InlineData("tick tock tick", "tick", "ambiguous: 0..4, 10..14")]
    [InlineData("nanana", "nana", "ambiguous: 0..4, 2..6")]
    [InlineData("oooo", "oo", "ambiguous: 0..2, 1..3, 2..4")]
    [InlineData("The party's art", "art", "ambiguous: 5..8, 12..15")]
    public void A_passage_that_stands_in_several_places_is_ambiguous_even_where_they_overlap(string text, string quote, string expected) =>
        Assert.Equal(expected, Located.In(text, quote));

    [Theory]
    [InlineData("pine cone, pin cone", "cone", "pin ", null, "exact: 15..19 cone")]
    [InlineData("row one: ok A; row one: ok B", "ok", "row one: ", " B", "exact: 24..26 ok")]
    [InlineData("xaxax", "x", "a", "a", "exact: 2..3 x")]
    [InlineData("pay or not pay", "pay", "not ", null, "exact: 11..14 pay")]
    [InlineData("pay or not pay", "pay", null, " or", "exact: 0..3 pay")]
    [InlineData("la la la la", "la", "la la ", null, "ambiguous: 6..8, 9..11")]
    [InlineData("(a1) (a1)", "1", "a", ")", "ambiguous: 2..3, 7..8")]
    public void A_prefix_and_a_suffix_say_which_of_several_is_meant(string text, string exact, string? prefix, string? suffix, string expected) =>
        Assert.Equal(expected, Located.In(text, new() { Exact = exact, Prefix = prefix, Suffix = suffix }));

    [Theory]
    [InlineData("xx yes yy yes zz", "yes", "xx ", " zz")]
    [InlineData("pump A failed at noon", "failed", "pump B ", null)]
    [InlineData("pump A failed at noon", "failed", null, " at night")]
    [InlineData("short doc", "doc", "short ", " missing")]
    [InlineData("doc", "doc", "a prefix that is longer than the text ", null)]
    [InlineData("gate (old, closed) lever", "lever", "gate ", null)]
    [InlineData("suffix quote prefix", "quote", "prefix ", " suffix")]
    public void Words_that_stand_beside_another_prefix_or_suffix_than_was_recorded_are_an_orphan_whose_near_misses_say_where(string text, string exact, string? prefix, string? suffix)
    {
        var orphan = Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(text, new() { Exact = exact, Prefix = prefix, Suffix = suffix }));
        Assert.Equal(OrphanReason.ContextDiffers, orphan.Reason);
        Assert.NotEmpty(orphan.NearMisses);
        Assert.All(orphan.NearMisses, miss => Assert.Equal((0, exact, exact.Length), (miss.Distance, miss.Span.Of(text), miss.OfQuote.Length)));
    }

    // Annotation clients take the first look-alike here: the word that was meant has been corrected since.
    [Fact]
    public void The_same_word_elsewhere_is_not_taken_for_one_that_was_corrected()
    {
        const string Text = "Anna met Bob. Later Anya met Carl at the pier.";
        var orphan = Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, new() { Exact = "Anna", Prefix = "Later ", Suffix = " met Carl at the pier." }));
        Assert.Equal(OrphanReason.ContextDiffers, orphan.Reason);
        Assert.Equal(new TextSpan(0, 4), Assert.Single(orphan.NearMisses).Span);
    }

    [Theory]
    [InlineData("The pumps ran.", "the pumps")]
    [InlineData("key hole", "keyhole")]
    [InlineData("now safe", "not safe")]
    [InlineData("form", "from")]
    [InlineData("abc", "abcd")]
    [InlineData("", "a")]
    public void Another_letter_a_missing_space_and_another_case_are_not_the_same(string text, string quote) =>
        Assert.Equal("orphan: NotFound", Located.In(text, quote, WithoutNearMisses));

    [Theory]
    [InlineData("cafe\u0301 open", "cafe")]
    [InlineData("e\u034f\u0301x", "e")]
    [InlineData("o\ufb01\u0301x", "ofi")]
    [InlineData("a 👩\u200d🚒 came", "👩")]
    [InlineData("a 👩\u200d🚒 came", "🚒")]
    [InlineData("\u1112\u1161\u11ab", "\ud558")]
    [InlineData("\ud558\u11ab", "\ud558")]
    [InlineData("\u0915\u093f", "\u0915")]
    [InlineData("\u0e01\u0e34", "\u0e01")]
    [InlineData("1\ufe0f\u20e3", "1")]
    public void A_letter_without_its_mark_and_a_part_of_a_joined_sign_are_not_found(string text, string quote) =>
        Assert.Equal("orphan: NotFound", Located.In(text, quote, WithoutNearMisses));

    [Theory]
    [InlineData("word\u200d", "word", "exact: 0..4 word")]
    [InlineData("❤\ufe0f and", "❤", "exact: 0..1 ❤")]
    public void What_has_no_width_at_the_end_of_a_word_does_not_hide_it(string text, string quote, string expected) => Assert.Equal(expected, Located.In(text, quote));

    [Fact]
    public void Places_beyond_the_limit_are_not_told_and_it_says_that_there_are_more()
    {
        var ambiguous = Assert.IsType<QuoteLocation.Ambiguous>(QuoteLocator.Locate(new string('a', 1_000), "aa", new() { MaxPassages = 3 }));
        Assert.Equal(["0..2", "1..3", "2..4"], ambiguous.Passages.Select(passage => passage.Span.ToString()));
        Assert.True(ambiguous.AreMore);
        Assert.False(Assert.IsType<QuoteLocation.Ambiguous>(QuoteLocator.Locate("aaaa", "aa", new() { MaxPassages = 3 })).AreMore);
    }

    [Theory]
    [InlineData("she resigned", "he resigned", true)]
    [InlineData("1,350 people", "350 people", true)]
    [InlineData("We can’t", "We can", true)]
    [InlineData("unable to pay", "able to pay", true)]
    [InlineData("cyberespionage", "cyber", true)]
    [InlineData("He resigned.", "He resigned", false)]
    [InlineData("nine metresThe committee", "The committee", false)]
    [InlineData("in 2017, 350 people", "350 people", false)]
    [InlineData("well-known firm", "known firm", false)]
    [InlineData("The firm", "[T]he firm", false)]
    [InlineData("The statements", "The state[ments]", false)]
    public void A_passage_that_cuts_a_word_says_so(string text, string quote, bool cutsWord)
    {
        Assert.True(QuoteLocator.Locate(text, quote).TryGetPassage(out var passage));
        Assert.Equal(cutsWord, passage.CutsWord);
    }

    [Fact]
    public void Only_what_has_one_place_has_a_passage()
    {
        Assert.True(QuoteLocator.Locate("one two", "two").TryGetPassage(out var exact));
        Assert.Equal(new TextSpan(4, 7), exact.Span);
        Assert.True(QuoteLocator.Locate("one  two", "one two").TryGetPassage(out var normalised));
        Assert.Equal(new TextSpan(0, 8), normalised.Span);
        Assert.False(QuoteLocator.Locate("two two", "two").TryGetPassage(out _));
        Assert.False(QuoteLocator.Locate("one", "two", WithoutNearMisses).TryGetPassage(out _));
    }

    [Fact]
    public void The_same_question_has_the_same_answer_and_answers_compare_by_what_they_hold()
    {
        var locator = new QuoteLocator("one two three two");
        Assert.Equal(locator.Locate("two"), new QuoteLocator("one two three two").Locate("two"));
        Assert.Equal(locator.Locate("one"), locator.Locate("one"));
        Assert.NotEqual(locator.Locate("one"), locator.Locate("three"));
    }

    [Fact]
    public void It_can_be_cancelled() => Assert.Throws<OperationCanceledException>(() => new QuoteLocator("one").Locate("two", new(canceled: true)));
}
