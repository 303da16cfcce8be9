using FactCheck.Quotation;
using FactCheck.Tests.Laws;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What several texts share, beside what the definition gives for small ones.</summary>
public class SharedPassagesLaws
{
    [Theory]
    [InlineData("a b", " ")]
    [InlineData("a b c d", " ")]
    [InlineData("a b ab ba aa", " ")]
    [InlineData("a b ab aab ba a-b B. (a) a’b b'", " |  |, | — |-")]
    [InlineData("the state states of cyber espionage cyberespionage cyber-espionage do don don't", " |\n")]
    public void Random_texts_share_what_the_definition_says(string vocabulary, string between)
    {
        var found = 0;
        var rounds = Law.IsBrief ? 60 : 400;
        for (var seed = 0; seed < rounds; seed++)
        {
            var texts = Independent(new(seed), vocabulary.Split(' '), between.Split('|'));
            found += Agree(texts, minWords: 1 + (seed % 4), $"seed {seed}");
        }
        Assert.True(found > rounds);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(6, 8)]
    public void Copies_that_were_edited_share_what_the_definition_says(int copies, int minWords)
    {
        var found = 0;
        var rounds = Law.IsBrief ? 5 : 100;
        for (var seed = 0; seed < rounds; seed++)
            found += Agree(Edited(new(seed), copies), minWords, $"seed {seed}");
        Assert.True(found > rounds);
    }

    private static int Agree(string[] texts, int minWords, string which)
    {
        var expected = PlainlyShared.Among(texts, minWords);
        var shared = SharedPassages.Among([.. texts], new() { MinWords = minWords, MaxPassages = 100_000 });
        Assert.True(expected.SequenceEqual(shared.All), $"{which}, {minWords} words: expected {Show(expected, texts)}, found {Show(shared.All, texts)} in {string.Join(" | ", texts)}");
        Assert.True(shared.IsComplete);
        return expected.Length;
    }

    private static string Show(IEnumerable<SharedPassage> passages, string[] texts) =>
        string.Join(" / ", passages.Select(passage => $"{passage.Words}: {string.Join(", ", passage.Places.Select(place => $"{place.Text} {place.Span} “{place.Span.Of(texts[place.Text])}”"))}"));

    private static string[] Independent(Random random, string[] vocabulary, string[] between) =>
    [
        .. Enumerable.Range(0, random.Next(1, 5)).Select(_ =>
            string.Concat(Enumerable.Range(0, random.Next(26)).Select(_ => vocabulary[random.Next(vocabulary.Length)] + between[random.Next(between.Length)]))),
    ];

    private static string[] Edited(Random random, int copies)
    {
        string[] original = [.. Enumerable.Range(0, 40).Select(i => $"w{i}")];
        return [.. Enumerable.Range(0, copies).Select(_ => string.Join(' ', original.Select(word => random.Next(12) switch { 0 => "x", 1 => word + "s", 2 => word + " y", _ => word })))];
    }
}
