using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>Where a word or a number would be cut.</summary>
public class WordBordersTests
{
    [Theory]
    [InlineData("board", 2, true)]
    [InlineData("board", 0, false)]
    [InlineData("board", 5, false)]
    [InlineData("a board", 1, false)]
    [InlineData("theBoard", 3, false)]
    [InlineData("can't", 3, true)]
    [InlineData("can't", 4, true)]
    [InlineData("the boards' own", 10, false)]
    [InlineData("the boards' own", 11, false)]
    [InlineData("a 'tis b", 3, false)]
    [InlineData("1,500", 1, true)]
    [InlineData("1.5", 2, true)]
    [InlineData("a,5", 1, false)]
    [InlineData("a,5", 2, false)]
    [InlineData("5,a", 1, false)]
    [InlineData("3-5", 1, false)]
    [InlineData("𝐚𝐛", 2, true)]
    [InlineData("𝐚 b", 2, false)]
    [InlineData("a𝐛", 1, true)]
    [InlineData("𝐚b", 2, true)]
    [InlineData("🌊b", 2, false)]
    public void A_place_is_within_a_word_or_a_number_or_not(string text, int at, bool isWithin) => Assert.Equal(isWithin, WordBorders.IsWithin(text, at));

    [Fact]
    public void Half_of_a_pair_is_no_letter() => Assert.False(WordBorders.IsWithin("\udf0ab", 1));

    [Theory]
    [InlineData(1, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Up_to_eight_signs_that_are_not_seen_do_not_end_a_word(int count, bool isWithin)
    {
        var text = "a" + new string('\u200d', count) + "b";
        Assert.Equal(isWithin, WordBorders.IsWithin(text, 1));
        Assert.Equal(isWithin, WordBorders.IsWithin(text, count + 1));
        Assert.Equal(isWithin, WordBorders.IsWithin("some words before " + text, 19));
    }

    [Theory]
    [InlineData("the board met", 5, 7, "board")]
    [InlineData("the board met", 4, 9, "board")]
    [InlineData("board", 1, 2, "board")]
    [InlineData("it can't be", 4, 5, "can't")]
    public void What_is_cut_is_shown_whole(string text, int start, int end, string whole) => Assert.Equal(whole, WordBorders.Whole(text, new(start, end)).Of(text));

    [Fact]
    public void A_word_without_end_is_followed_for_eighty_characters() => Assert.Equal(new TextSpan(70, 231), WordBorders.Whole(new string('a', 400), new(150, 151)));
}
