using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

public class ApproximateIndexTests
{
    private const string English = "abcdefghijklmnopqrstuvwxyz ,.";

    [Theory]
    [InlineData("ab", 1)]
    [InlineData("abc", 2)]
    [InlineData("aaaab", 3)]
    [InlineData("ab cdef", 4)]
    [InlineData("абвгд a", 5)]
    [InlineData("\0ĀȀ̀Ѐ\uD83D\uDE00\uDE01\uFFFF", 6)]
    public void It_finds_what_plain_reckoning_finds_in_texts_of_few_letters(string alphabet, int seed)
    {
        var texts = new RandomTexts(seed);
        for (var i = 0; i < 300; i++)
        {
            var text = texts.Letters(alphabet, texts.Below(200));
            var pattern = texts.Below(3) == 0 ? texts.Letters(alphabet, texts.Between(1, 40)) : texts.Edited(texts.Stretch(text, texts.Between(1, 90)), texts.Below(20), alphabet);
            Agrees(text, pattern, texts.Below((pattern.Length / 2) + 1), texts.Between(1, 6));
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
            var pattern = texts.Edited(texts.Stretch(from, texts.Between(least, most)), texts.Below(21), English);
            found += Agrees(text, pattern, (int)(pattern.Length * texts.Below(26) / 100.0), texts.Between(1, 4));
        }
        Assert.True(found > 30, $"{found}");
    }

    private static int Agrees(string text, string pattern, int maxDistance, int maxMatches)
    {
        var found = new ApproximateIndex(text.AsMemory()).Find(pattern, maxDistance, maxMatches);
        var expected = pattern.Length <= maxDistance ? [] : PlainSearch.Find(text, pattern, maxDistance, maxMatches);
        Assert.True(expected.SequenceEqual(found.Select(match => (match.Start, match.End, match.Distance))), $"{maxMatches} of '{pattern}' within {maxDistance} in '{text}': [{string.Join(", ", found)}]");
        return found.Length;
    }
}
