using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What a check says of a text that was changed, where more is to be said of a quotation than that it is there or gone.</summary>
public class ChangedContextTests
{
    private const string Now = "The pumps stood still. The pumps ran at night. A board met.";

    [Theory]
    [InlineData("The pumps ran by day.", "“pumps ran” stands at now.txt:1:28, but not before its suffix; it stood so at earlier.txt:1:5. After it now.txt has “ at night. A board met.”.")]
    [InlineData("Pumps stood.", "“pumps ran” stands at now.txt:1:28, but not before its suffix; it does not stand in earlier.txt. After it now.txt has “ at night. A board met.”.")]
    [InlineData("The pumps ran at noon.", "“pumps ran” stands at now.txt:1:28, but not before its suffix; nor did it in earlier.txt. After it now.txt has “ at night. A board met.”.")]
    [InlineData(null, "“pumps ran” stands at now.txt:1:28, but not before its suffix. After it the text has “ at night. A board met.”.")]
    public void Words_that_stand_beside_other_words_now_are_not_gone(string? earlier, string message)
    {
        var check = Check(earlier, Now, new() { Exact = "pumps ran", Suffix = " by day" });
        Assert.Equal(["FC3004", "FC3001"], check.Codes());
        Assert.Equal((message, "Mend the suffix: it is the text right after the passage."), (check.Message("FC3001"), check.Diagnostics[1].Remedy));
        Assert.EndsWith("Its quotations: 1 with another prefix or suffix.", check.Message("FC3004"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[…]")]
    [InlineData("a […] b […] c […] d […] e […] f […] g […] h […] i […] j […] k […] l […] m […] n […] o […] p […] q")]
    public void What_was_not_looked_for_is_not_gone(string quote)
    {
        var check = Check(null, Now, quote);
        Assert.Equal(["FC3004", "FC3001"], check.Codes());
        Assert.Contains(" was not looked for: ", check.Message("FC3001"), StringComparison.Ordinal);
        Assert.EndsWith("Its quotations: 1 not looked for.", check.Message("FC3004"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stood_without_its_prefix_and_is_gone_is_told_with_where_it_stood()
    {
        var check = Check("The pumps ran by day.", "Nothing is left.", new() { Exact = "pumps ran", Prefix = "All " });
        Assert.Equal("“pumps ran” no longer stands in now.txt; it stood at earlier.txt:1:5, but not behind its prefix. Nothing comes near.", check.Message("FC3005"));
    }

    [Fact]
    public void Of_a_quotation_with_words_left_out_each_text_is_spoken_of_by_itself()
    {
        var check = Check("The pumps ran by day.", "A board met at night.", "The pumps ran […] a flood");
        Assert.Equal(["FC3004", "FC3001"], check.Codes());
        Assert.StartsWith("A part of “The pumps ran […] a flood”, which leaves words out or puts some in, does not stand in earlier.txt.", check.Message("FC3001"), StringComparison.Ordinal);
        Assert.EndsWith(" The quotation does not stand in now.txt either.", check.Message("FC3001"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_page_was_taken_down_its_quotations_are_looked_for_in_the_earlier_text()
    {
        var set = Article.Set([Article.Foam, "a bridge"], recorded: Article.Fingerprint);
        var check = set.CheckQuotations(SourceTexts.From(_ => null), new() { Earlier = Article.Supplied(Article.Text, "earlier.txt") });
        Assert.Equal(["FC3007", "FC3001"], check.Codes());
        Assert.Equal("No text of 'herald-0404' is supplied: its 2 quotations are looked for in the earlier text alone (earlier.txt), with 1 found, 1 not found.", check.Message("FC3007"));
        Assert.Equal("“a bridge” does not stand in earlier.txt. Nothing comes near.", check.Message("FC3001"));
        Assert.Equal((SourceTextState.NotSupplied, null, Article.Text.IndexOf(Article.Foam, StringComparison.Ordinal)), (check.Sources[0].State, check.Quotations[0].Location, check.Quotations[0].WasAt!.Value.Start));
    }

    [Fact]
    public void Where_nothing_is_recorded_an_earlier_text_that_cannot_be_read_is_told()
    {
        var check = Article.Set([Article.Foam]).CheckQuotations(Article.Supplied(Article.Text), new() { Earlier = SourceTexts.From(_ => throw new IOException("no\u001b[31m\ndisk")) });
        Assert.Equal("Whether the text of 'herald-0404' was changed is not known: the earlier text that is kept cannot be read: no\\u001b[31m\\u000adisk.", check.Message("FC3008"));
    }

    [Fact]
    public void A_message_of_whoever_reads_stays_on_one_line_and_tells_a_terminal_nothing()
    {
        var check = Article.Coded.CheckQuotations(SourceTexts.From(_ => throw new InvalidDataException("a\nb\u001b")));
        Assert.Equal("The text of 'herald-0404' cannot be read, and its 4 quotations are not checked: a\\u000ab\\u001b.", check.Message("FC3008"));
    }

    [Fact]
    public void A_prefix_that_differs_in_typography_alone_is_not_blamed_for_the_suffix()
    {
        var check = Article.Set([new() { Exact = "The water", Prefix = "\"", Suffix = " is" }]).CheckQuotations(Article.Supplied(Article.Text));
        Assert.Contains("After it the text has “ was treated,”", check.Message("FC3001"), StringComparison.Ordinal);
    }

    private static QuotationCheck Check(string? earlier, string now, Quote quote) =>
        Article.Set([quote], recorded: SuppliedText.FromString(earlier ?? "another text").Fingerprint)
            .CheckQuotations(Article.Supplied(now, "now.txt"), new() { Earlier = earlier is null ? null : Article.Supplied(earlier, "earlier.txt") });
}
