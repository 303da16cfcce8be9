using FactCheck.Diagnostics;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What a check says of one quotation, word for word, with what to do.</summary>
public class PhrasesTests
{
    private static readonly Actor OffTheRecord = new Actor.Unnamed { Label = "a manager", Terms = AttributionTerms.OffTheRecord };

    [Theory]
    [InlineData("He said “no” twice.", "said \"no\" twice", "quotation marks at character 6 (the quotation has \", the text has “) and 1 more")]
    [InlineData("The utility’s pumps", "utility's pumps", "an apostrophe at character 8 (the quotation has ', the text has ’)")]
    [InlineData("between 2001–2003", "between 2001-2003", "a dash at character 13 (the quotation has -, the text has –)")]
    [InlineData("and so on… and on", "and so on... and on", "an ellipsis at character 10 (the quotation has ..., the text has …)")]
    [InlineData("one  two  three", "one two three", "white space at character 4 and 1 more")]
    [InlineData("one\ntwo", "one two", "a line break at character 4")]
    [InlineData("one\u00a0two", "one two", "a non-breaking space at character 4")]
    [InlineData("dis\u00adcharge", "discharge", "a soft hyphen at character 3")]
    [InlineData("dis\u200bcharge", "discharge", "a character without width at character 3")]
    [InlineData("the of\ufb01ce", "office", "a ligature at character 3 (the quotation has fi, the text has \ufb01)")]
    [InlineData("caf\u00e9 open", "cafe\u0301 open", "a letter composed of several characters at character 4")]
    [InlineData("no—dis\u00adcharge", "no-discharge", "a dash at character 3 (the quotation has -, the text has —); a soft hyphen at character 6")]
    public void Each_kind_of_typography_has_a_name_and_is_shown_where_it_can_be_seen(string text, string quote, string difference) =>
        Assert.Equal($"“{Visibly(quote)}” stands at {(text.IndexOf(quote[..2], StringComparison.Ordinal) is var at and >= 0 ? $"1:{at + 1}" : "1:1")} of the text of 'herald-0404' but for typography: {difference}.", Only(text, quote).Message);

    [Fact]
    public void A_context_that_differs_in_typography_alone_is_said_to()
    {
        var told = Only("He said: “No” twice.", new() { Exact = "No", Prefix = "said: \"" });
        Assert.Equal("“No” stands at 1:11 of the text of 'herald-0404' letter for letter; its prefix or suffix differs from the text in typography.", told.Message);
    }

    [Fact]
    public void Typography_of_words_off_the_record_is_told_without_them()
    {
        var told = Only("He said “no” twice.", "said \"no\" twice", via: OffTheRecord);
        Assert.Equal("The quotation stands at 1:4 of the text of 'herald-0404' but for typography: quotation marks at character 6 and 1 more.", told.Message);
    }

    [Theory]
    [InlineData("no a no b no c no d no", "“no” stands in 5 places of the text of 'herald-0404': 1:1, 1:6, 1:11, 1:16, 1:21.")]
    [InlineData("no a no b no c no d no e no", "“no” stands in 6 places of the text of 'herald-0404': 1:1, 1:6, 1:11, 1:16, 1:21 ….")]
    public void Five_of_several_places_are_named(string text, string message) => Assert.Equal(message, Only(text, "no").Message);

    [Fact]
    public void Several_places_but_for_typography_or_beside_a_context_are_said_to_be_so()
    {
        var typography = Only("It’s off. It’s off.", "It's off");
        Assert.Equal("“It's off” stands in 2 places of the text of 'herald-0404', but for typography: 1:1, 1:11.", typography.Message);
        Assert.Equal("Quote more, or add a \"prefix\" or \"suffix\" that says which place is meant.", typography.Remedy);
        var context = Only("the pumps ran and the pumps stood", new() { Exact = "pumps", Prefix = "the " });
        Assert.Equal("“pumps” stands in 2 places of the text of 'herald-0404', also behind its prefix: 1:5, 1:23.", context.Message);
    }

    [Fact]
    public void Words_off_the_record_that_stand_in_several_places_come_with_no_suggestion()
    {
        var told = Only("the pumps ran and the pumps stood", "pumps", via: OffTheRecord);
        Assert.Equal("The quotation stands in 2 places of the text of 'herald-0404': 1:5, 1:23.", told.Message);
        Assert.Equal("Quote more, or add a \"prefix\" or \"suffix\" that says which place is meant.", told.Remedy);
    }

    [Fact]
    public void A_place_that_only_words_on_both_sides_tell_apart_is_suggested_with_both()
    {
        var told = Only("a no x. b no x. a no y.", "no");
        Assert.Contains("\"prefix\": \"a \" and \"suffix\": \" x.\" for 1:3", told.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the pumps were run on four nights", "the pumps were run on five nights", "the quotation has “five”, the text has “four”")]
    [InlineData("the pumps were run late on four nights", "the pumps were run on four nights", "the quotation leaves out “late”")]
    [InlineData("the pumps were run on four nights", "the pumps were not run on four nights", "the quotation puts in “not”")]
    [InlineData("one alpha two beta three gamma four delta five", "one alphas two betas three gammas four delta five", "the quotation has “alphas”, the text has “alpha”; the quotation has “betas”, the text has “beta”; the quotation has “gammas”, the text has “gamma”")]
    [InlineData("one alpha two beta three gamma four delta five", "one alphas two betas three gammas four deltas five", "the quotation has “alphas”, the text has “alpha”; the quotation has “betas”, the text has “beta”; the quotation has “gammas”, the text has “gamma”; and 1 more")]
    public void Up_to_three_changed_words_of_a_near_passage_are_told(string text, string quote, string changes) =>
        Assert.Equal($"“{quote}” does not stand in the text of 'herald-0404'. What stands at 1:1 comes near: {changes}.", Only(text, quote).Message);

    [Theory]
    [InlineData("the pumps ran", "the pumps run", "1 character differs")]
    [InlineData("the pumps ran", "the pomps run", "2 characters differ")]
    public void Of_words_off_the_record_only_how_many_characters_differ_is_told(string text, string quote, string difference) =>
        Assert.Equal($"The quotation does not stand in the text of 'herald-0404'. What stands at 1:1 comes near: {difference}.", Only(text, quote, via: OffTheRecord).Message);

    [Fact]
    public void A_second_near_passage_is_named_by_its_place() =>
        Assert.Equal(
            "“the pumps run” does not stand in the text of 'herald-0404'. What stands at 1:1 comes near: the quotation has “run”, the text has “ran”. Less near: 2:1.",
            Only("the pumps ran\nthe pomps ran", "the pumps run").Message);

    [Fact]
    public void Words_within_a_sign_that_would_be_cut_are_said_to_stand_there() =>
        Assert.Equal("“👩” does not stand in the text of 'herald-0404'. The words stand at 1:3.", Only("a 👩‍🚒 b", "👩").Message);

    [Theory]
    [InlineData("The board met.", "board", "A ", null, "behind its prefix. Before it the text has “The ”.", "Mend the prefix: it is the text right before the passage.")]
    [InlineData("The board met.", "board", null, " sat", "before its suffix. After it the text has “ met.”.", "Mend the suffix: it is the text right after the passage.")]
    [InlineData("The board met.", "board", "The ", " sat", "behind its prefix and before its suffix. After it the text has “ met.”.", "Mend the prefix and the suffix: they are the text right before the passage and right after it.")]
    [InlineData("The board", "board", null, " sat", "before its suffix. The text ends with it.", "Mend the suffix: it is the text right after the passage.")]
    [InlineData("The board met on the first day of the month.", "board", null, " sat", "before its suffix. After it the text has “ met on the first day of the mon”.", "Mend the suffix: it is the text right after the passage.")]
    [InlineData("The board met on the first day of the mon", "board", null, " sat", "before its suffix. After it the text has “ met on the first day of the mon”.", "Mend the suffix: it is the text right after the passage.")]
    [InlineData("The board met on the first day of the mo🌊h", "board", null, " sat", "before its suffix. After it the text has “ met on the first day of the mo”.", "Mend the suffix: it is the text right after the passage.")]
    [InlineData("🌊34567890123456789012345678 the board", "board", "A ", null, "behind its prefix. Before it the text has “34567890123456789012345678 the ”.", "Mend the prefix: it is the text right before the passage.")]
    [InlineData("On the last day of the first month of that year the board met.", "board", "On the last day of the first month of that year the ", " sat", "behind its prefix and before its suffix. After it the text has “ met.”.", "Mend the prefix and the suffix: they are the text right before the passage and right after it.")]
    public void Words_that_stand_beside_others_are_told_with_what_stands_there(string text, string exact, string? prefix, string? suffix, string rest, string remedy)
    {
        var told = Only(text, new() { Exact = exact, Prefix = prefix, Suffix = suffix });
        Assert.Equal($"“{exact}” stands at 1:{text.IndexOf(exact, StringComparison.Ordinal) + 1} of the text of 'herald-0404', but not {rest}", told.Message);
        Assert.Equal(remedy, told.Remedy);
    }

    [Fact]
    public void Words_that_stand_beside_others_in_several_places_are_said_to_or_in_none_that_is_named()
    {
        Quote quote = new() { Exact = "board", Prefix = "A " };
        Assert.StartsWith("“board” stands at 1:5 of the text of 'herald-0404' and elsewhere, but not behind its prefix.", Only("The board met. The board sat.", quote).Message, StringComparison.Ordinal);
        Assert.Equal("“board” stands in the text of 'herald-0404', but not behind its prefix.", Only("The board met.", quote, new() { MaxNearMisses = 0 }).Message);
        Assert.Equal("The quotation stands at 1:5 of the text of 'herald-0404', but not behind its prefix.", Only("The board met.", quote, via: OffTheRecord).Message);
    }

    [Theory]
    [InlineData("met […] The board", "Quote the passages one by one, in a list of quotations.")]
    [InlineData("The […] board […] met", "Quote the passages one by one, or allow more parts with MaxParts.")]
    [InlineData("[…]", "Quote words that stand in the source.")]
    public void A_quotation_of_parts_that_is_not_found_comes_with_what_to_do(string quote, string remedy) =>
        Assert.Equal(remedy, Only("The board met.", quote, new() { MaxParts = 2 }).Remedy);

    [Fact]
    public void Parts_that_stand_apart_are_told_without_a_place_where_none_is_looked_for() =>
        Assert.Equal(
            "“met […] The board” does not stand in the text of 'herald-0404'. Each of its parts does, but not in this order within one passage.",
            Only("The board met.", "met […] The board", new() { MaxNearMisses = 0 }).Message);

    [Fact]
    public void A_quotation_that_cuts_a_word_is_told_with_the_word_unless_it_was_said_off_the_record()
    {
        Assert.Equal("“board me” begins or ends within a word or a number of the text of 'herald-0404', at 1:5: it has “board met”.", Only("The board met.", "board me").Message);
        Assert.Equal("The quotation begins or ends within a word or a number of the text of 'herald-0404', at 1:5.", Only("The board met.", "board me", via: OffTheRecord).Message);
    }

    [Fact]
    public void Lines_are_counted_from_the_beginning_of_the_text_though_it_be_empty() =>
        Assert.Equal("“board me” begins or ends within a word or a number of the text of 'herald-0404', at 2:5: it has “board met”.", Only("\nThe board met.", "board me").Message);

    private static Diagnostic Only(string text, Quote quote, QuoteLocatorOptions? options = null, Actor? via = null) =>
        Assert.Single(Article.Set([quote], via: via).CheckQuotations(Article.Supplied(text), new() { Locator = options ?? QuoteLocatorOptions.Default }).Diagnostics);

    private static string Visibly(string text) => Visible.Text(text);
}
