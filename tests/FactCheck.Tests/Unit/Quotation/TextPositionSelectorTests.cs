using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

public class TextPositionSelectorTests
{
    [Theory]
    [InlineData("plain words", 6, 11, 6, 11)]
    [InlineData("🌊 words", 0, 2, 0, 1)]
    [InlineData("🌊 words", 3, 8, 2, 7)]
    [InlineData("a🌊🌊b", 1, 5, 1, 3)]
    [InlineData("e\u0301\u0302 x", 0, 3, 0, 3)]
    [InlineData("", 0, 0, 0, 0)]
    [InlineData("🌊", 2, 2, 1, 1)]
    public void Characters_are_code_points_and_convert_both_ways(string text, int start, int end, int startCharacter, int endCharacter)
    {
        var selector = TextPositionSelector.Of(text, new(start, end));
        Assert.Equal(new(startCharacter, endCharacter), selector);
        Assert.True(selector.TrySpanIn(text, out var span));
        Assert.Equal(new(start, end), span);
    }

    [Theory]
    [InlineData("a🌊b", 2, 4)]
    [InlineData("a🌊b", 0, 2)]
    [InlineData("a🌊b", 2, 2)]
    public void A_span_that_cuts_a_surrogate_pair_is_refused(string text, int start, int end) =>
        Assert.Throws<ArgumentException>(() => TextPositionSelector.Of(text, new(start, end)));

    [Theory]
    [InlineData("a🌊b", 0, 4)]
    [InlineData("a🌊b", 4, 4)]
    [InlineData("", 0, 1)]
    [InlineData("🌊", 0, int.MaxValue)]
    public void A_position_beyond_the_text_has_no_span(string text, int start, int end) => Assert.False(new TextPositionSelector(start, end).TrySpanIn(text, out _));

    [Fact]
    public void A_span_beyond_the_text_and_a_position_backwards_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TextPositionSelector.Of("abc", new(1, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextPositionSelector(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextPositionSelector(-1, 1));
    }

    [Fact]
    public void Every_span_of_random_texts_agrees_with_counting_runes()
    {
        var random = new Random(4711);
        string[] pieces = ["a", "word ", "🌊", "\ud83c", "\udf0a", "é", "\n"];
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            int[] bounds = [0, .. Ends(text)];
            for (var i = 0; i < bounds.Length; i++)
                for (var j = i; j < bounds.Length; j++)
                {
                    Assert.Equal(new(i, j), TextPositionSelector.Of(text, new(bounds[i], bounds[j])));
                    Assert.True(new TextPositionSelector(i, j).TrySpanIn(text, out var span));
                    Assert.Equal(new(bounds[i], bounds[j]), span);
                }
            Assert.False(new TextPositionSelector(0, bounds.Length).TrySpanIn(text, out _));
        }
    }

    /// <summary>Where each character of a text ends; half of a pair is one.</summary>
    private static IEnumerable<int> Ends(string text)
    {
        for (var at = 0; at < text.Length;)
            yield return at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
    }
}
