using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>Texts and quotations that were made to cost much: where something were quadratic in their length, these would not end within a day.</summary>
[Trait("Size", "Large")]
public sealed class HostileTextTests
{
    private const int Many = 300_000;

    public static TheoryData<string, string, string> Cases => new()
    {
        { "one letter", new('a', Many), new('a', 2_000) },
        { "one letter, and another within the quotation", new('a', Many), $"{new string('a', 1_000)}b{new string('a', 1_000)}" },
        { "two letters by turns", Repeated("ab", Many), $"{Repeated("ab", 500)}ba{Repeated("ab", 500)}" },
        { "white space without end", new(' ', Many), "a b" },
        { "marks without end", $"a{new string('\u0301', Many)}\u0323", "b\u0301" },
        { "marks without end in the quotation", "a", $"a{new string('\u0301', 4_000)}\u0323" },
        { "soft hyphens without end", $"a{new string('\u00ad', Many)}b", "ab" },
        { "dots without end", new('.', Many), "…" },
        { "dots with spaces between", Repeated(". ", Many), ". . ." },
        { "quotation marks without end", new('“', Many), "\"\"\"" },
        { "brackets that are not closed", new('[', Many), new('[', 4_000) },
        { "round brackets that are closed far away", "a", $"{new string('(', 4_000)}{new string('.', 4_000)})" },
        { "parts that stand everywhere", Repeated("a b ", Many / 4), string.Join(" […] ", Enumerable.Repeat("a", 16)) },
        { "parts that stand everywhere in an order that does not come", $"{Repeated("a ", Many / 2)}", $"{string.Join(" […] ", Enumerable.Repeat("a", 15))} […] b" },
        { "words without end", Repeated("xy", Many), $"{new string('y', 200)} {new string('x', 200)}" },
        { "dots with spaces between, and a quotation of words that are dots", Repeated(". ", Many), $"b {Repeated(". ", 2_000)}c" },
        { "words without width", $"gamme {Repeated("\u200b ", Many / 2)} delta epsilon zeta", "gamma delta epsilon zeta" },
        { "half of a pair again and again", new('\ud83d', Many), "🚒" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_hostile_text_has_an_answer(string what, string text, string quote)
    {
        var locator = new QuoteLocator(text);
        Assert.True(locator.Locate(quote) is QuoteLocation.Exact or QuoteLocation.Normalised or QuoteLocation.Ambiguous or QuoteLocation.Orphan, what);
        Assert.NotNull(locator.Locate(new() { Exact = quote, Prefix = quote, Suffix = quote }));
    }

    [Fact]
    public void The_quotation_of_a_stretch_of_a_text_that_is_one_letter_needs_all_of_the_rest()
    {
        var locator = new QuoteLocator(new string('a', 3_000));
        var quote = locator.QuoteOf(new(1_000, 1_001));
        Assert.Equal(new TextSpan(1_000, 1_001), Assert.IsType<QuoteLocation.Exact>(locator.Locate(quote)).Passage.Span);
    }

    [Fact]
    public void A_quotation_longer_than_the_limit_has_no_near_misses()
    {
        var text = string.Join(' ', Enumerable.Range(0, 2_000));
        var quote = string.Concat(text.AsSpan(0, 200), "x");
        Assert.NotEmpty(Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(text, quote)).NearMisses);
        Assert.Empty(Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(text, quote, new() { MaxNearMissLength = 200 })).NearMisses);
    }

    [Fact]
    public void What_is_made_for_a_hostile_text_is_in_proportion_to_it()
    {
        foreach (var (what, text, quote) in Cases.Select(row => ((string)row[0], (string)row[1], (string)row[2])))
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            QuoteLocator.Locate(text, quote);
            var made = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(made < 60_000_000 + (400L * text.Length), $"{what}: {made} bytes for {text.Length} characters");
        }
    }

    [Fact]
    public void One_locator_serves_several_threads()
    {
        var text = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"word{i % 1_999} and"));
        Quote[] quotes = [.. Enumerable.Range(0, 64).Select(i => (Quote)(i % 3 == 0 ? $"word{i} and  word{i + 1}" : i % 3 == 1 ? $"word{i} or word{i + 1} and word{i + 2}" : $"word{i} […] word{i + 1} and"))];
        var expected = quotes.Select(quote => QuoteLocator.Locate(text, quote).ToString()).ToArray();
        var locator = new QuoteLocator(text);
        var found = new string[quotes.Length];
        Parallel.For(0, quotes.Length, i => found[i] = locator.Locate(quotes[i]).ToString());
        Assert.Equal(expected, found);
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
