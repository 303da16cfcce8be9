using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>A quotation that differs from the text in typography alone.</summary>
public sealed class NormalisedTests
{
    [Theory]
    [InlineData("He said “no” twice.", "said \"no\" twice", Typography.QuotationMarks)]
    [InlineData("He said „no“ twice.", "said «no» twice", Typography.QuotationMarks)]
    [InlineData("He said 'no' twice.", "said \"no\" twice", Typography.QuotationMarks)]
    [InlineData("Kaspersky’s products", "Kaspersky's products", Typography.Apostrophes)]
    [InlineData("He said ‘no’ twice.", "said 'no' twice", Typography.Apostrophes)]
    [InlineData("cyber‑espionage", "cyber-espionage", Typography.Dashes)]
    [InlineData("between 2001–2003", "between 2001-2003", Typography.Dashes)]
    [InlineData("late—too late", "late--too late", Typography.Dashes)]
    [InlineData("late — too late", "late—too late", Typography.WhiteSpace)]
    [InlineData("and so on… and on", "and so on... and on", Typography.Ellipses)]
    [InlineData("and so on . . . and on", "and so on ... and on", Typography.Ellipses)]
    [InlineData("and so on… and on", "and so on…and on", Typography.WhiteSpace)]
    [InlineData("one  two", "one two", Typography.WhiteSpace)]
    [InlineData("one\ttwo", "one two", Typography.WhiteSpace)]
    [InlineData("one\u2009two", "one two", Typography.WhiteSpace)]
    [InlineData("one\ntwo", "one two", Typography.LineBreaks)]
    [InlineData("one two", "one\r\ntwo", Typography.LineBreaks)]
    [InlineData("one\u00a0two", "one two", Typography.NonBreakingSpaces)]
    [InlineData("1\u202f000", "1 000", Typography.NonBreakingSpaces)]
    [InlineData("dis\u00adcharge", "discharge", Typography.SoftHyphens)]
    [InlineData("discharge", "dis\u00adcharge", Typography.SoftHyphens)]
    [InlineData("dis\u200bcharge", "discharge", Typography.ZeroWidth)]
    [InlineData("\u2066one two\u2069", "one\u200f two", Typography.ZeroWidth)]
    [InlineData("❤\ufe0f and", "❤ and", Typography.ZeroWidth)]
    [InlineData("of\ufb01cial o\ufb03ce", "official office", Typography.Ligatures)]
    [InlineData("caf\u00e9 open", "cafe\u0301 open", Typography.Composition)]
    [InlineData("cafe\u0301 open", "caf\u00e9 open", Typography.Composition)]
    [InlineData("q\u0307\u0323", "q\u0323\u0307", Typography.Composition)]
    [InlineData("\ud55c\uad6d", "\u1112\u1161\u11ab\u1100\u116e\u11a8", Typography.Composition)]
    public void What_differs_in_typography_alone_is_found_and_it_says_in_what(string text, string quote, Typography kind)
    {
        var normalised = Assert.IsType<QuoteLocation.Normalised>(QuoteLocator.Locate(text, quote));
        Assert.NotEmpty(normalised.Differences);
        Assert.All(normalised.Differences, difference => Assert.Equal(kind, difference.Kind));
    }

    [Fact]
    public void Each_difference_says_where_it_is_in_the_text_and_in_the_quotation()
    {
        const string Text = "It said: “Kaspersky’s  of\ufb01ce — closed”.";
        const string Quote = "\"Kaspersky's office - closed\"";
        var normalised = Assert.IsType<QuoteLocation.Normalised>(QuoteLocator.Locate(Text, Quote));
        Assert.Equal("“Kaspersky’s  of\ufb01ce — closed”", normalised.Passage.Span.Of(Text));
        Assert.Equal(
            ["QuotationMarks “ \"", "Apostrophes ’ '", "WhiteSpace     ", "Ligatures \ufb01 fi", "Dashes —  - ", "QuotationMarks ” \""],
            normalised.Differences.Select(difference => $"{difference.Kind} {difference.Span.Of(Text)} {difference.OfQuote.Of(Quote)}"));
    }

    [Fact]
    public void One_place_may_differ_in_several_things()
    {
        var normalised = Assert.IsType<QuoteLocation.Normalised>(QuoteLocator.Locate("dis\u00ad\u200bcharge", "discharge"));
        Assert.Equal([Typography.SoftHyphens, Typography.ZeroWidth], normalised.Differences.Select(difference => difference.Kind));
    }

    [Fact]
    public void White_space_at_the_ends_of_a_quotation_does_not_count_and_is_told()
    {
        var normalised = Assert.IsType<QuoteLocation.Normalised>(QuoteLocator.Locate("One.\n\nTwo.", "One. "));
        Assert.Equal(new TextSpan(0, 4), normalised.Passage.Span);
        Assert.Equal(new(Typography.WhiteSpace, new(3, 4), new(3, 5)), Assert.Single(normalised.Differences));
    }

    [Fact]
    public void The_passage_has_no_half_of_a_letter_or_a_ligature()
    {
        Assert.Equal("orphan: NotFound", Located.In("of\ufb01ce", "ice", new() { MaxNearMisses = 0 }));
        Assert.Equal("normalised (Ligatures): 0..4 of\ufb01c", Located.In("of\ufb01ce", "offic"));
        Assert.Equal("orphan: NotFound", Located.In("caf\u00e9", "cafe", new() { MaxNearMisses = 0 }));
    }

    [Theory]
    [InlineData("He was unable to pay.", " able to pay", null)]
    [InlineData("It is payable.", "payable ", " at once")]
    [InlineData("The beta cat slept.", "cat", " a ")]
    public void White_space_at_the_ends_of_what_is_looked_for_has_to_be_there(string text, string exact, string? prefix) =>
        Assert.StartsWith("orphan: ", Located.In(text, new() { Exact = exact, Prefix = prefix }, new() { MaxNearMisses = 0 }), StringComparison.Ordinal);

    [Fact]
    public void Feet_are_not_inches()
    {
        Assert.Equal("orphan: NotFound", Located.In("a 6\u2033 pipe", "a 6\u2032 pipe", new() { MaxNearMisses = 0 }));
        Assert.Equal("orphan: NotFound", Located.In("a 6\" pipe", "a 6' pipe", new() { MaxNearMisses = 0 }));
        Assert.Equal("normalised (QuotationMarks): 0..9 a 6\u2033 pipe", Located.In("a 6\u2033 pipe", "a 6\" pipe"));
    }

    [Fact]
    public void Letter_for_letter_comes_before_typography_aside()
    {
        Assert.Equal("exact: 6..11 don't", Located.In("don’t don't", "don't"));
        Assert.Equal("ambiguous, normalised: 0..5, 6..11", Located.In("don’t don‘t", "don't"));
    }

    [Fact]
    public void A_prefix_that_differs_in_typography_is_one_still()
    {
        var normalised = Assert.IsType<QuoteLocation.Normalised>(QuoteLocator.Locate("It’s late. Its late.", new() { Exact = "late", Prefix = "It's " }));
        Assert.Equal(new TextSpan(5, 9), normalised.Passage.Span);
        Assert.Empty(normalised.Differences);
    }

    [Fact]
    public void Spans_are_of_the_text_itself_behind_characters_that_take_more_or_less_room()
    {
        const string Text = "\ufeff“\ufb03” … cafe\u0301 \u00ad 🚀 — the   end\u200b.";
        Assert.Equal("the   end", QuoteLocator.Locate(Text, "the end").TryGetPassage(out var passage) ? passage.Span.Of(Text) : "");
    }

    [Theory]
    [InlineData("\u200b\u00ad\u2060")]
    [InlineData("[…]")]
    [InlineData("[he] (...) [said]")]
    public void A_quotation_that_has_nothing_to_look_for_is_an_orphan(string quote) => Assert.Equal("orphan: NothingToFind", Located.In("Some text.", quote));
}
