using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

public class QuoteLocationTests
{
    [Theory]
    [InlineData("The board met.", "board", "exact at 4..9")]
    [InlineData("The board met, it’s said.", "it's", "normalised at 15..19 (Apostrophes)")]
    [InlineData("The  bo\u00adard’s", "The board's", "normalised at 0..13 (WhiteSpace, SoftHyphens, Apostrophes)")]
    [InlineData("no and no", "no", "ambiguous: 0..2, 7..9")]
    [InlineData("no and no or no", "no", "ambiguous: 0..2, 7..9, and more")]
    [InlineData("The board met.", "a bridge", "orphan (NotFound)")]
    [InlineData("The broad met.\nThe brend met.", "The bread met.", "orphan (NotFound): near misses 0..14 (distance 1), 15..29 (distance 1)")]
    public void Where_a_quotation_stands_is_told_in_a_line(string text, string quote, string told) => Assert.Equal(told, QuoteLocator.Locate(text, quote, new() { MaxPassages = 2 }).ToString());

    [Fact]
    public void A_place_whose_context_alone_differs_in_typography_has_no_difference_to_tell() =>
        Assert.Equal("normalised at 5..9", QuoteLocator.Locate("It’s late. Its late.", new() { Exact = "late", Prefix = "It's " }).ToString());
}
