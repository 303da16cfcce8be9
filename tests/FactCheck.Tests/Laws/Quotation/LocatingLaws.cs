using FactCheck.Quotation;

namespace FactCheck.Tests.Laws.Quotation;

/// <summary>What holds of every quotation in every text.</summary>
public sealed class LocatingLaws
{
    private const int Seed = 20_310_404;
    private static readonly QuoteLocatorOptions All = new() { MaxPassages = 10_000, MaxNearMisses = 0 };

    [Fact]
    public void The_quotation_of_a_stretch_is_found_exactly_there()
    {
        var random = new Random(Seed);
        var withContext = 0;
        for (var i = 0; i < 400; i++)
        {
            var text = i % 2 == 0 ? QuotedTexts.OfFewLetters(random) : QuotedTexts.OfWords(random, random.Next(1, 8));
            var locator = new QuoteLocator(text);
            foreach (var span in Stretches(text).Where(span => !string.IsNullOrWhiteSpace(span.Of(text)) && IsWhole(text, span)))
            {
                var quote = locator.QuoteOf(span);
                Assert.Equal(span.Of(text), quote.Exact);
                Assert.True(locator.Locate(quote) is QuoteLocation.Exact exact && exact.Passage.Span == span, $"'{text}' {span} {quote}");
                withContext += quote.Prefix is null && quote.Suffix is null ? 0 : 1;
            }
        }
        Assert.True(withContext > 1_000);
    }

    [Fact]
    public void Where_a_quotation_stands_letter_for_letter_all_its_places_are_told_and_no_others()
    {
        var random = new Random(Seed);
        var kinds = new Dictionary<int, int>();
        for (var i = 0; i < 3_000; i++)
        {
            var text = i % 2 == 0 ? QuotedTexts.OfFewLetters(random) : QuotedTexts.OfWords(random, random.Next(1, 12));
            var quote = Some(i % 2 == 0 ? QuotedTexts.OfFewLetters(random) : text, random);
            var (prefix, suffix) = (random.Next(3) == 0 ? Some("ab a b", random) : null, random.Next(3) == 0 ? Some("ab a b", random) : null);
            if (string.IsNullOrWhiteSpace(quote) || string.IsNullOrWhiteSpace(prefix ?? "x") || string.IsNullOrWhiteSpace(suffix ?? "x") || char.IsSurrogate(quote[0]) || char.IsSurrogate(quote[^1]))
                continue;
            var expected = Stretches(text).Where(span => span.Of(text) == quote && text[..span.Start].EndsWith(prefix ?? "", StringComparison.Ordinal)
                && text[span.End..].StartsWith(suffix ?? "", StringComparison.Ordinal) && IsWhole(text, span)).ToArray();
            var told = QuoteLocator.Locate(text, new() { Exact = quote, Prefix = prefix, Suffix = suffix }, All) switch
            {
                QuoteLocation.Exact exact when exact.Passage.Parts.Length == 1 => [exact.Passage.Span],
                QuoteLocation.Ambiguous { IsExact: true } ambiguous when ambiguous.Passages[0].Parts.Length == 1 => ambiguous.Passages.Select(passage => passage.Span),
                _ => Array.Empty<TextSpan>(),
            };
            Assert.Equal(expected, told);
            kinds[Math.Min(2, expected.Length)] = kinds.GetValueOrDefault(Math.Min(2, expected.Length)) + 1;
        }
        Assert.All([0, 1, 2], places => Assert.True(kinds[places] > 100));
    }

    // What a person would do without an index: look at every stretch that cuts nothing, set it plainly, and compare.
    [Fact]
    public void Where_a_quotation_stands_but_for_typography_all_its_places_are_told_and_no_others()
    {
        var random = new Random(Seed);
        var kinds = new Dictionary<int, int>();
        for (var i = 0; i < 4_000; i++)
        {
            var text = QuotedTexts.OfOddCharacters(random);
            var quote = i % 2 == 0 ? QuotedTexts.OfOddCharacters(random) : Some(QuotedTexts.SetOtherwise(text, random), random);
            if (string.IsNullOrWhiteSpace(quote) || Require.LoneSurrogate(quote) >= 0 || text.Contains(quote, StringComparison.Ordinal) || new FoldedText(quote).Length == 0)
                continue;
            var told = QuoteLocator.Locate(text, quote, All) switch
            {
                QuoteLocation.Normalised found => [found.Passage.Span],
                QuoteLocation.Ambiguous { IsExact: false } several => several.Passages.Select(passage => passage.Span),
                QuoteLocation.Orphan => Array.Empty<TextSpan>(),
                var other => throw new InvalidOperationException($"'{text}' '{quote}' {other}"),
            };
            var expected = Stretches(text).Where(span => QuotedTexts.IsWhole(text, span) && SetPlainly(span.Of(text)) == SetPlainly(quote) && HasItsSpaces(text, span, quote) && IsLeast(text, span)).ToArray();
            Assert.True(expected.SequenceEqual(told), $"'{Escaped(text)}' '{Escaped(quote)}' expected {string.Join(' ', expected)} told {string.Join(' ', told)}");
            kinds[Math.Min(2, expected.Length)] = kinds.GetValueOrDefault(Math.Min(2, expected.Length)) + 1;
        }
        Assert.All([0, 1, 2], places => Assert.True(kinds.GetValueOrDefault(places) > 20, $"{places}: {kinds.GetValueOrDefault(places)}"));
    }

    [Fact]
    public void The_same_words_set_otherwise_are_found_where_they_stand()
    {
        var random = new Random(Seed);
        var normalised = 0;
        for (var i = 0; i < 1_500; i++)
        {
            var words = QuotedTexts.OfWords(random, random.Next(2, 7));
            var (before, after) = (QuotedTexts.SetOtherwise("Zero. ", random), QuotedTexts.SetOtherwise(" Zero.", random));
            var (text, quote) = (QuotedTexts.SetOtherwise(words, random), QuotedTexts.SetOtherwise(words, random));
            var location = QuoteLocator.Locate($"{before}{text}{after}", quote, All);
            Assert.True(location is not QuoteLocation.Orphan, $"'{before}{text}{after}' '{quote}' {location}");
            if (location is not QuoteLocation.Normalised found)
                continue;
            normalised++;
            Assert.Equal(Plain(words), Plain(found.Passage.Span.Of($"{before}{text}{after}")));
            Assert.NotEmpty(found.Differences);
        }
        Assert.True(normalised > 1_000);
    }

    // The plainest reading of "typography aside": everything that may be set otherwise is dropped.
    private static string Plain(string text)
    {
        string[] forms = ["\"“”„«'’‘ʼ", "-–—‑", ".…", " \n\r\t\u00a0\u2009", "\u00ad\u200b"];
        return string.Concat(CanonicalDecomposition.Of(text.Replace("\ufb01", "fi", StringComparison.Ordinal).Replace("\ufb04", "ffl", StringComparison.Ordinal)).Where(c => !forms.Any(form => form.Contains(c))));
    }

    private static string SetPlainly(string text) => new FoldedText(text).Characters.ToString();

    // White space at the ends of a quotation has to be there, or to be dropped beside a dash.
    private static bool HasItsSpaces(string text, TextSpan span, string quote) =>
        (!char.IsWhiteSpace(quote[0]) || span.Start == 0 || QuotedTexts.IsSpaceLike(text[..span.Start], last: true) || QuotedTexts.IsSpaceLike(span.Of(text), last: false))
        && (!char.IsWhiteSpace(quote[^1]) || span.End == text.Length || QuotedTexts.IsSpaceLike(text[span.End..], last: false) || QuotedTexts.IsSpaceLike(span.Of(text), last: true));

    // Of stretches that differ in what counts for nothing at their ends the shortest is meant.
    private static bool IsLeast(string text, TextSpan span) => !QuotedTexts.CountsForNothing(text, span.Start) && !QuotedTexts.CountsForNothing(text, span.End - 1);

    private static string Escaped(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? $"{c}" : $"\\u{(int)c:x4}"));

    private static string Some(string text, Random random)
    {
        var start = random.Next(text.Length);
        return text[start..random.Next(start + 1, text.Length + 1)];
    }

    private static bool IsWhole(string text, TextSpan span) => IsBetween(text, span.Start) && IsBetween(text, span.End);

    private static bool IsBetween(string text, int at) => at == 0 || at == text.Length || (!char.IsLowSurrogate(text[at]) && text[at] is not ('\u0301' or '\u0323' or '\u0307'));

    private static IEnumerable<TextSpan> Stretches(string text) =>
        from start in Enumerable.Range(0, text.Length) from end in Enumerable.Range(start + 1, text.Length - start) select new TextSpan(start, end);
}
