using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>How the words of a passage that comes near differ from those of the quotation.</summary>
public class WordDifferenceTests
{
    [Fact]
    public void The_changes_turn_the_quotation_into_the_passage_and_are_as_few_as_can_be()
    {
        var random = new Random(20_260);
        for (var round = 0; round < 2_000; round++)
        {
            var (quote, text) = (Sentence(random), Sentence(random));
            var changes = Between(quote, text);
            Assert.Equal(Words(text), Words(Changed(quote, changes)));
            Assert.Equal(Distance(Words(quote), Words(text)), changes.Sum(change => Math.Max(Words(change.Quoted).Length, Words(change.Text).Length)));
            Assert.All(changes, change => Assert.Equal((change.Span.Of(text), change.OfQuote.Of(quote)), (change.Text, change.Quoted)));
            Assert.All(changes, change => Assert.Equal(KindOf(change), change.Kind));
            // Two changes have a word between them that is the same.
            Assert.All(changes.Zip(changes.Skip(1)), pair => Assert.True(pair.First.OfQuote.End < pair.Second.OfQuote.Start && pair.First.Span.End < pair.Second.Span.Start));
        }
    }

    [Theory]
    [InlineData("b", "a b", "Dropped 0..1 0..0")]
    [InlineData("a b", "b", "Inserted 0..0 0..1")]
    [InlineData("a", "a b", "Dropped 2..3 1..1")]
    [InlineData("a b", "a", "Inserted 1..1 2..3")]
    [InlineData("a c", "a b c", "Dropped 2..3 1..1")]
    [InlineData("a c", "a b d c", "Dropped 2..5 1..1")]
    [InlineData(" b", "a b", "Dropped 0..1 1..1")]
    [InlineData("  ", "a", "Dropped 0..1 0..0")]
    [InlineData("a", "  ", "Inserted 0..0 0..1")]
    [InlineData("a b c d", "a x y d", "Replaced 2..5 2..5")]
    [InlineData("a b c d e", "a x c y e", "Replaced 2..3 2..3, Replaced 6..7 6..7")]
    public void What_is_not_there_has_a_place_behind_the_word_before_it_or_before_the_first(string quote, string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Between(quote, text).Select(change => $"{change.Kind} {change.Span} {change.OfQuote}")));

    [Fact]
    public void Places_of_a_stretch_are_places_of_the_whole()
    {
        const string Quote = "xx b yy";
        const string Text = "zz a b zz";
        var change = Assert.Single(WordDifference.Between(Quote, new(3, 4), Text, new(3, 6)));
        Assert.Equal((WordChangeKind.Dropped, new(3, 4), new TextSpan(3, 3)), (change.Kind, change.Span, change.OfQuote));
        Assert.Equal(new TextSpan(2, 2), Assert.Single(WordDifference.Between(Quote, new(2, 3), Text, new(3, 4))).OfQuote);
    }

    [Theory]
    [InlineData("they discharged it", 8, 18, "recharged it", "discharged")]
    [InlineData("it was discharged", 0, 10, "it was stopped", "discharged")]
    [InlineData("it was discharged", 0, 10, "it was dis", null)]
    [InlineData("recharged it", 2, 12, "charged it", null)]
    public void A_word_that_the_passage_cuts_counts_whole_where_it_differs(string text, int start, int end, string quote, string? found)
    {
        var changes = WordDifference.Between(quote, new(0, quote.Length), text, new(start, end));
        Assert.Equal(found is null ? [] : [found], changes.Select(change => change.Text));
    }

    [Fact]
    public void A_word_is_followed_for_eighty_characters_and_no_sign_is_cut()
    {
        var endless = new string('a', 400);
        Assert.Equal(new TextSpan(70, 281), Assert.Single(WordDifference.Between("q", new(0, 1), endless, new(150, 201))).Span);
        var waves = string.Concat(Enumerable.Repeat("🌊", 60));
        Assert.Equal(new TextSpan(42, 122), Assert.Single(WordDifference.Between("q", new(0, 1), waves + "xy", new(121, 122))).Span);
        Assert.Equal(new TextSpan(0, 80), Assert.Single(WordDifference.Between("q", new(0, 1), "xy" + waves, new(0, 1))).Span);
    }

    [Theory]
    [InlineData(1_012, "y")]
    [InlineData(1_013, null)]
    public void A_passage_much_longer_than_the_quotation_is_told_as_one(int length, string? change)
    {
        var text = "x" + new string(' ', length - 2) + "y";
        Assert.Equal(change ?? text, Assert.Single(Between("x p", text)).Text);
    }

    [Theory]
    [InlineData(1_000, 3)]
    [InlineData(1_001, 1)]
    public void Where_too_many_words_differ_all_between_the_first_and_the_last_is_told_as_one(int count, int changes)
    {
        var quote = string.Join(' ', (string[])["same", "p", .. Enumerable.Repeat("b", (count / 2) - 1), "p", .. Enumerable.Repeat("b", count - (count / 2) - 2), "p", "end"]);
        var told = Between(quote, quote.Replace('p', 'q'));
        Assert.Equal(changes, told.Length);
        Assert.Equal((5, quote.Length - 4), (told[0].OfQuote.Start, told[^1].OfQuote.End));
    }

    private static WordChange[] Between(string quote, string text) => [.. WordDifference.Between(quote, new(0, quote.Length), text, new(0, text.Length))];

    private static string Sentence(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => "abc"[random.Next(3)]));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Changed(string quote, WordChange[] changes)
    {
        foreach (var change in changes.Reverse())
            quote = $"{quote[..change.OfQuote.Start]} {change.Text} {quote[change.OfQuote.End..]}";
        return quote;
    }

    private static WordChangeKind KindOf(WordChange change) => change.Text.Length == 0 ? WordChangeKind.Inserted : change.Quoted.Length == 0 ? WordChangeKind.Dropped : WordChangeKind.Replaced;

    /// <summary>The plain way: Levenshtein over words.</summary>
    private static int Distance(ReadOnlySpan<string> some, ReadOnlySpan<string> others)
    {
        if (some.IsEmpty || others.IsEmpty)
            return some.Length + others.Length;
        var row = Enumerable.Range(0, others.Length + 1).ToArray();
        for (var i = 1; i <= some.Length; i++)
        {
            var above = row[0]++;
            for (var j = 1; j <= others.Length; j++)
                (above, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, above + (some[i - 1] == others[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
