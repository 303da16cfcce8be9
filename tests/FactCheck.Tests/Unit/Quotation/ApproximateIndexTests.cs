using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What is found is held against <see cref="PlainSearch"/>, which reckons everything.</summary>
public sealed class ApproximateIndexTests
{
    private const string EnglishLetters = "abcdefghijklmnopqrstuvwxyz ,.";

    [Theory]
    [InlineData("a", 1)]
    [InlineData("ab", 2)]
    [InlineData("abc", 3)]
    [InlineData("aaaab", 4)]
    [InlineData("ab cdef", 5)]
    [InlineData("абвгд a", 6)]
    [InlineData("\0ĀȀ̀Ѐ\uD83D\uDE00\uDE01\uFFFF", 7)]
    public void It_finds_what_plain_reckoning_finds_in_texts_of_few_letters(string alphabet, int seed)
    {
        var texts = new RandomTexts(seed);
        for (var i = 0; i < 250; i++)
        {
            var text = texts.Letters(alphabet, texts.Below(200));
            var pattern = texts.Below(3) == 0 ? texts.Letters(alphabet, texts.Between(0, 40)) : texts.Edited(texts.Stretch(text, texts.Between(1, 90)), texts.Below(20), alphabet);
            Agrees(text, pattern, texts.Below(pattern.Length + 2), texts.Below(7));
        }
    }

    [Theory]
    [InlineData(1, 20)]
    [InlineData(20, 62)]
    [InlineData(63, 65)]
    [InlineData(66, 126)]
    [InlineData(127, 129)]
    [InlineData(130, 191)]
    [InlineData(192, 420)]
    public void It_finds_what_plain_reckoning_finds_in_English(int least, int most)
    {
        var texts = new RandomTexts(least);
        var found = 0;
        for (var i = 0; i < 120; i++)
        {
            var text = texts.English(texts.Between(0, 1_500));
            var from = texts.Below(4) == 0 ? texts.English(1_000) : text;
            var pattern = texts.Edited(texts.Stretch(from, texts.Between(least, most)), texts.Below(21), EnglishLetters);
            found += Agrees(text, pattern, (int)(pattern.Length * texts.Below(26) / 100.0), texts.Between(1, 4));
        }
        Assert.True(found > 30, $"{found}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(40)]
    public void It_finds_what_plain_reckoning_finds_where_a_text_says_the_same_again_and_again(int percent)
    {
        var texts = new RandomTexts(percent);
        for (var i = 0; i < 60; i++)
        {
            var phrase = texts.English(texts.Between(1, 150));
            var text = string.Concat(Enumerable.Range(0, texts.Between(2, 12)).Select(_ => texts.Edited(phrase, texts.Below(8), EnglishLetters)));
            var pattern = texts.Edited(texts.Stretch(text, texts.Between(10, 300)), texts.Below(10), EnglishLetters);
            Agrees(text, pattern, pattern.Length * percent / 100, 10);
        }
    }

    [Theory]
    [InlineData("", "abc", 1)]
    [InlineData("abc", "", 0)]
    [InlineData("abc", "abc", 3)]
    [InlineData("ab", "abcdef", 3)]
    [InlineData("the cat sat on the mat", "dog runs", 2)]
    public void Where_nothing_is_near_nothing_is_found(string text, string pattern, int maxDistance) => Assert.Equal(0, Agrees(text, pattern, maxDistance, 3));

    // What is too short for the index is looked for everywhere, a stretch at a time; none is passed over between two stretches.
    [Theory]
    [InlineData("abXdefYhij")]
    [InlineData("abdefghi")]
    [InlineData("abQcdefgRhij")]
    public void What_is_short_is_found_wherever_it_stands(string nearly)
    {
        for (var at = 480; at < 560; at++)
            Assert.Equal(1, Agrees(new string('z', at) + nearly + new string('z', 1_100 - at), "abcdefghij", 2, 1));
    }

    [Fact]
    public void Of_what_is_as_near_the_longest_is_taken()
    {
        var match = Assert.Single(new ApproximateIndex("xx abcdef yy".AsMemory()).Find("abcZdef", 2, 1));
        Assert.Equal(new(3, 9, 1), match);
        Assert.Equal(new(2, 10, 2), Assert.Single(new ApproximateIndex("xx abcdef yy".AsMemory()).Find("qabcdefq", 2, 1)));
    }

    [Fact]
    public void Several_are_told_by_distance_and_none_twice() =>
        Assert.Equal<ApproximateMatch>(
            [new(32, 44, 0), new(2, 13, 1), new(17, 28, 2)],
            new ApproximateIndex("a harbor wall, a harbor walk, a harbour wall".AsMemory()).Find("harbour wall", 2, 9));

    [Fact]
    public void Several_threads_may_search_at_once()
    {
        var texts = new RandomTexts(1);
        var text = texts.English(50_000);
        string[] patterns = [.. Enumerable.Range(0, 64).Select(_ => texts.Edited(texts.Stretch(text, texts.Between(20, 300)), 8, EnglishLetters))];
        var shared = new ApproximateIndex(text.AsMemory());
        var found = new string[patterns.Length];
        Parallel.For(0, patterns.Length, i => found[i] = Told(shared, patterns[i]));
        Assert.Equal(patterns.Select(pattern => Told(new(text.AsMemory()), pattern)), found);
        Assert.DoesNotContain("", found);
    }

    [Fact]
    public void A_search_can_be_cancelled_and_the_next_one_finds()
    {
        var text = new RandomTexts(1).English(200_000);
        var index = new ApproximateIndex(text.AsMemory());
        Assert.Throws<OperationCanceledException>(() => index.Find(text.AsSpan(1_000, 100), 20, 3, new(canceled: true)));
        Assert.Equal(new(1_000, 1_100, 0), index.Find(text.AsSpan(1_000, 100), 20, 3)[0]);
        Assert.Throws<OperationCanceledException>(() => index.Find(text.AsSpan(1_000, 100), 20, 3, new(canceled: true)));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("ab", "ba")]
    [InlineData("the same again, ", "the same again; ")]
    public void Texts_in_which_everything_is_near_have_an_answer(string text, string pattern)
    {
        var index = new ApproximateIndex(Repeated(text, 200_000).AsMemory());
        Assert.Equal(3, index.Find(Repeated(pattern, 1_000), 200, 3).Length);

        static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
    }

    private static string Told(ApproximateIndex index, string pattern) => string.Join(' ', index.Find(pattern, pattern.Length / 5, 3));

    private static int Agrees(string text, string pattern, int maxDistance, int maxMatches)
    {
        var found = new ApproximateIndex(text.AsMemory()).Find(pattern, maxDistance, maxMatches);
        var expected = pattern.Length <= maxDistance ? [] : PlainSearch.Find(text, pattern, maxDistance, maxMatches);
        Assert.True(expected.SequenceEqual(found.Select(match => (match.Start, match.End, match.Distance))), $"{maxMatches} of '{pattern}' within {maxDistance} in '{text}': [{string.Join(", ", found)}]");
        return found.Length;
    }
}
