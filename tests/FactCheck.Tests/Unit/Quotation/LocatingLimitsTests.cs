using System.Globalization;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>Locating at its limits, and at the beginnings and ends of texts.</summary>
public class LocatingLimitsTests
{
    private static readonly QuoteLocatorOptions Alone = new() { MaxNearMisses = 0 };

    [Theory]
    [InlineData("the pumps always ran", "pumps [!] ran", "orphan: PartsApart")]
    [InlineData("the pumps always ran", "pumps [] ran", "exact: 4..9 pumps … 17..20 ran")]
    [InlineData("The pumps ran", "T[he] pumps ran", "exact: 0..1 T … 4..13 pumps ran")]
    [InlineData("walked x-home", "walk[ed] home", "orphan: PartsApart")]
    [InlineData("b, a  ", "a [sic] b", "orphan: PartsApart")]
    [InlineData("n wom", "wom[e]n", "orphan: PartsApart")]
    [InlineData("he pumps ran", "[T]he pumps", "orphan: PartNotFound")]
    [InlineData("he said she pumped", "said [t]he pumped", "orphan: PartNotFound")]
    [InlineData("on… and", "on- and", "orphan: NotFound")]
    public void Marks_stand_for_what_they_stand_for_and_no_more(string text, string quote, string expected) => Assert.Equal(expected, Located.In(text, quote, Alone));

    [Theory]
    [InlineData(80, "a [sic] b", ' ', "exact")]
    [InlineData(81, "a [sic] b", ' ', "orphan")]
    [InlineData(80, "wom[e]n", 'e', "exact")]
    [InlineData(81, "wom[e]n", 'e', "orphan")]
    public void So_much_may_stand_for_a_mark(int count, string quote, char between, string expected) =>
        Assert.StartsWith(expected, Located.In(quote.Split('[')[0].Trim() + new string(between, count) + quote.Split(']')[1].Trim(), quote, Alone), StringComparison.Ordinal);

    [Fact]
    public void White_space_before_the_first_part_stands_between_it_and_the_prefix() =>
        Assert.Equal("exact: 4..9 pumps … 16..19 ran", Located.In("the pumps never ran", new() { Exact = " pumps […] ran", Prefix = "the" }));

    [Fact]
    public void Of_many_places_of_a_quotation_in_parts_so_many_are_named() =>
        Assert.Equal("ambiguous: 0..5, 6..11, more", Located.In("a x b a x b a x b a x b", "a […] b", new() { MaxPassages = 2, MaxOmission = 4 }));

    [Theory]
    [InlineData("abc", "xx abd", 1)]
    [InlineData("ab", "xx ac", 0)]
    [InlineData("the pumps ran", "so the pumps run", 1)]
    public void A_quotation_of_three_characters_may_differ_in_one(string quote, string text, int count) => Assert.Equal(count, NearMisses(text, quote).Length);

    [Fact]
    public void So_long_a_quotation_is_looked_for_with_its_white_space()
    {
        Assert.Single(NearMisses("the pumps ran", "the pumps run", new() { MaxNearMissLength = 13 }));
        Assert.Empty(NearMisses("the pumps ran", "the pumps run", new() { MaxNearMissLength = 12 }));
        Assert.Empty(NearMisses("the pumps ran", "the   pumps run", new() { MaxNearMissLength = 13 }));
        Assert.Empty(NearMisses("the pumps ran", "the pumps run", Alone));
    }

    [Theory]
    [InlineData("so on e two thr ee ran", "one two three", 2)]
    [InlineData("so onetwothree ran", "one two three", 3)]
    [InlineData("so one twothree ran", "one two three", 7)]
    [InlineData("so mid night ran", "midnight", 3)]
    public void The_first_white_space_that_differs_is_told(string text, string quote, int at) => Assert.Equal(at, NearMisses(text, quote, new() { MaxErrorRate = 0.3 })[0].WhiteSpaceAt);

    [Fact]
    public void A_letter_that_differs_is_no_white_space() => Assert.Null(NearMisses("so midnight ran", "midxnight ran")[0].WhiteSpaceAt);

    [Fact]
    public void A_letter_whose_mark_is_not_quoted_is_one_away_wherever_it_stands() => Assert.Equal(1, NearMisses("We met in the café", "the cafe")[0].Distance);

    [Fact]
    public void A_null_or_a_cancelled_search_is_refused()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => new QuoteLocator(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => QuoteLocator.Locate(null!, "a")).ParamName);
        Assert.Equal("quote", Assert.Throws<ArgumentNullException>(() => QuoteLocator.Locate("a", null!)).ParamName);
        Assert.Equal("quote", Assert.Throws<ArgumentNullException>(() => new QuoteLocator("a").Locate(null!)).ParamName);
        Assert.Throws<OperationCanceledException>(() => new QuoteLocator("a").Locate("a", new(canceled: true)));
        Assert.StartsWith("From 0 to 0.5.", Assert.Throws<ArgumentOutOfRangeException>(() => new QuoteLocatorOptions { MaxErrorRate = 0.6 }).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a  b", 1, 3)]
    [InlineData("a🌊b", 0, 2)]
    [InlineData("a🌊b", 2, 4)]
    [InlineData("cafe\u0301", 0, 4)]
    public void A_stretch_that_cannot_be_quoted_is_named(string text, int start, int end) =>
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"The stretch {start}..{end} of the text has nothing but white space, or cuts a character, or parts a mark from its letter."),
            Assert.Throws<ArgumentException>(() => new QuoteLocator(text).QuoteOf(new(start, end))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_stretch_with_half_of_a_pair_cannot_be_quoted() => Assert.StartsWith("The stretch 1..2", Assert.Throws<ArgumentException>(() => new QuoteLocator("a\ud83c b").QuoteOf(new(1, 2))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_stretch_beyond_the_text_cannot_be_quoted() => Assert.Equal("span", Assert.Throws<ArgumentOutOfRangeException>(() => new QuoteLocator("abc").QuoteOf(new(1, 4))).ParamName);

    [Fact]
    public void The_context_of_a_passage_is_of_whole_words_on_either_side()
    {
        var quote = QuoteIn("ab cd ef gh ij kl mn op qr st uv wx PASSAGE the-longest-word-of-this-text and more of them, so that it goes on and on");
        Assert.Equal(("cd ef gh ij kl mn op qr st uv wx ", " the-longest-word-of-this-text and more of them, so that it goes on"), (quote.Prefix, quote.Suffix));
    }

    [Fact]
    public void The_context_is_as_long_behind_a_passage_as_before_it()
    {
        var behind = QuoteIn("on and on it goes, so that there is more of the-longest-word-of-this-text PASSAGE ab cd ef gh ij kl mn op qr st uv wx yz");
        Assert.Equal((" ab cd ef gh ij kl mn op qr st uv", "on it goes, so that there is more of the-longest-word-of-this-text "), (behind.Suffix, behind.Prefix));
        var exactly = QuoteIn("xyz abc def ghi jkl mno pqr stu vwx PASSAGE abc def ghi jkl mno pqr stu vwx yza");
        Assert.Equal((32, 32), (exactly.Prefix!.Length, exactly.Suffix!.Length));
    }

    // Where there are no words, of twenty characters at a time; a wave takes two, and is not cut.
    [Theory]
    [InlineData("a", "", 40)]
    [InlineData("🌊", "x", 41)]
    public void The_context_of_a_passage_is_of_whole_signs_where_there_are_no_words(string sign, string beside, int length)
    {
        var signs = string.Concat(Enumerable.Repeat(sign, 50));
        var quote = QuoteIn($"{signs}{beside}PASSAGE{beside}{signs}");
        Assert.Equal((length, length), (quote.Prefix!.Length, quote.Suffix!.Length));
    }

    [Fact]
    public void Half_of_a_pair_beside_a_passage_is_no_context() =>
        Assert.Null(SelectorJson.Read(SelectorJson.Write("\udf0aab pumps ran", new(4, 9))).Targets[0].Quotes[0].Prefix);

    private static Quote QuoteIn(string text)
    {
        var at = text.IndexOf("PASSAGE", StringComparison.Ordinal);
        return SelectorJson.Read(SelectorJson.Write(text, new(at, at + "PASSAGE".Length))).Targets[0].Quotes[0];
    }

    private static NearMiss[] NearMisses(string text, string quote, QuoteLocatorOptions? options = null) => [.. Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(text, quote, options)).NearMisses];
}
