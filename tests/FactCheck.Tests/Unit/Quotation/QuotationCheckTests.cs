using System.Text;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

public class QuotationCheckTests
{
    private static readonly Actor OffTheRecord = new Actor.Unnamed { Label = "a manager", Terms = AttributionTerms.OffTheRecord };

    [Fact]
    public void Quotations_come_in_the_order_of_the_citations_and_sources_in_that_of_the_claim_set()
    {
        var harbour = Examples.Harbour;
        var set = (harbour with
        {
            Sources = [harbour.Sources[0] with { Id = "unquoted" }, harbour.Sources[0] with { Id = "mirror-0405" }, harbour.Sources[0]],
            Allegations = [harbour.Allegations[0] with { Cites = [harbour.Allegations[0].Cites[0] with { Quotes = ["b", "a"] }, harbour.Allegations[0].Cites[0] with { Source = "mirror-0405", Quotes = ["c"], Via = [] }] }],
        }).Validate();
        var check = set.CheckQuotations(Article.Supplied("a b c the water was treated"));
        Assert.Equal<Id>(["mirror-0405", "herald-0404"], check.Sources.Select(source => source.Source.Id));
        Assert.Equal(["b", "a", "c", "the water was treated"], check.Quotations.Select(quotation => quotation.Quote.Exact));
        Assert.Equal([0, 1, 0, 0], check.Quotations.Select(quotation => quotation.Index));
        Assert.Equal(["c"], check.Sources[0].Quotations.Select(quotation => quotation.Quote.Exact));
    }

    [Fact]
    public void A_quotation_that_is_cited_twice_is_looked_for_once_and_reported_at_both_places()
    {
        var check = Article.Set(["a bridge"], ["a bridge"]).CheckQuotations(Article.Supplied(Article.Text));
        Assert.Same(check.Quotations[0].Location, check.Quotations[1].Location);
        Assert.Equal(["/allegations/0/cites/0/quotes/0", "/responses/0/cites/0/quotes/0"], check.Diagnostics.Select(diagnostic => diagnostic.Pointer));
    }

    [Fact]
    public void A_source_without_a_text_is_said_once_and_its_quotations_have_no_location()
    {
        var check = Article.Coded.CheckQuotations(SourceTexts.From(_ => null));
        Assert.Equal("No text of 'herald-0404' is supplied: its 4 quotations are not checked.", check.Message("FC3007"));
        Assert.Equal("/sources/0", Assert.Single(check.Diagnostics).Pointer);
        Assert.Equal((SourceTextState.NotSupplied, null), (check.Sources[0].State, check.Sources[0].Text));
        Assert.All(check.Quotations, quotation => Assert.Null(quotation.Location));
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_a_diagnostic_and_the_other_sources_are_checked()
    {
        var harbour = Examples.Harbour;
        var set = (harbour with
        {
            Sources = [harbour.Sources[0], harbour.Sources[0] with { Id = "mirror-0405" }],
            Responses = [harbour.Responses[0] with { Cites = [harbour.Responses[0].Cites[0] with { Source = "mirror-0405" }] }],
        }).Validate();
        var check = set.CheckQuotations(SourceTexts.From(source =>
            source.Id == "herald-0404" ? throw new UnauthorizedAccessException("Access is denied") : SuppliedText.FromString("the water was treated")));
        Assert.Equal("The text of 'herald-0404' cannot be read, and its one quotation is not checked: Access is denied.", check.Message("FC3008"));
        Assert.Equal([SourceTextState.Unreadable, SourceTextState.NotRecorded], check.Sources.Select(source => source.State));
        Assert.IsType<QuoteLocation.Exact>(check.Quotations[1].Location);
    }

    [Fact]
    public void What_no_environment_throws_is_not_caught() =>
        Assert.Throws<InvalidOperationException>(() => Article.Coded.CheckQuotations(SourceTexts.From(_ => throw new InvalidOperationException("a bug"))));

    [Theory]
    [InlineData("Plain words.", 13, "The length that is recorded is 13; the text of this SHA-256 has 12 UTF-16 code units.")]
    [InlineData("Über 🌊 words", 16, "The length that is recorded is 16; the text of this SHA-256 has 13 UTF-16 code units. 16 is the number of its bytes.")]
    [InlineData("Über 🌊 words", 12, "The length that is recorded is 12; the text of this SHA-256 has 13 UTF-16 code units. 12 is the number of its code points.")]
    public void A_length_that_is_not_that_of_the_recorded_text_is_told(string text, int recorded, string message)
    {
        var set = Article.Set(["words"], recorded: SuppliedText.FromString(text).Fingerprint with { Length = recorded });
        var check = set.CheckQuotations(Article.Supplied(text));
        Assert.Equal((message, "/sources/0/text/length"), (check.Message("FC3009"), check.Diagnostics[0].Pointer));
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_belong_to_the_hash_and_not_to_the_length()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Plain words.\r\nMore of them.\r\n"u8];
        var recorded = new SourceText { Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), Length = 29 };
        Assert.Empty(Article.Set(["More of them."], recorded: recorded).CheckQuotations(SourceTexts.From(_ => SuppliedText.FromUtf8(bytes))).Diagnostics);
    }

    [Fact]
    public void The_suggested_prefix_or_suffix_tells_the_places_from_each_other()
    {
        const string Text = "The pumps ran at night, A said. The pumps ran at noon, B said. In May the pumps ran at night.";
        var check = Article.Set(["pumps ran at"]).CheckQuotations(Article.Supplied(Text));
        Assert.Equal("“pumps ran at” stands in 3 places of the text of 'herald-0404': 1:5, 1:37, 1:75.", check.Message("FC3002"));
        Assert.Equal("Say which is meant, with \"suffix\": \" night,\" for 1:5, \"suffix\": \" noon,\" for 1:37, \"prefix\": \"the \" for 1:75.", check.Diagnostics[0].Remedy);
        Assert.Equal(4, Start(Text, new() { Exact = "pumps ran at", Suffix = " night," }));
        Assert.Equal(36, Start(Text, new() { Exact = "pumps ran at", Suffix = " noon," }));
        Assert.Equal(74, Start(Text, new() { Exact = "pumps ran at", Prefix = "the " }));
    }

    [Fact]
    public void Places_that_nothing_near_tells_apart_get_no_suggestion()
    {
        var text = string.Concat(Enumerable.Repeat("no ", 200));
        var diagnostic = Assert.Single(Article.Set(["no"]).CheckQuotations(Article.Supplied(text)).Diagnostics);
        Assert.Equal("“no” stands in more than 100 places of the text of 'herald-0404': 1:1, 1:4, 1:7, 1:10, 1:13 ….", diagnostic.Message);
        Assert.Equal("Quote more, or add a \"prefix\" or \"suffix\" that says which place is meant.", diagnostic.Remedy);
    }

    [Theory]
    [InlineData("in the inner harbour on the evenings", "Fishermen saw foam in the inner harbour on the mornings that followed. A diver found silt at the outfall.")]
    [InlineData("pumps at the […] were run after noon", "harbour works")]
    [InlineData("after midnight", "two engineers")]
    [InlineData("“Every litre of it passed the  screens.\"", "passed the screens")]
    public void Words_that_came_off_the_record_are_not_repeated(string quote, string secret)
    {
        var check = Article.Set([quote, new() { Exact = Article.Logs, Prefix = "has refused and has " }], via: OffTheRecord).CheckQuotations(Article.Supplied(Article.Text + "after midnight"));
        Assert.Equal(2, check.Diagnostics.Length);
        Assert.All(check.Diagnostics, diagnostic => Assert.StartsWith("The quotation ", diagnostic.Message.Replace("A part of the quotation", "The quotation part", StringComparison.Ordinal), StringComparison.Ordinal));
        foreach (var word in $"{quote} {secret} refused mornings".Split(' ', '.', '“', '"', '[', ']', '…').Where(word => word.Length > 4 && word != "after"))
            Assert.All(check.Diagnostics, diagnostic => Assert.DoesNotContain(word, diagnostic.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Words_on_deep_background_are_shown_for_they_can_be_published()
    {
        var check = Article.Set(["a bridge"], via: new Actor.Unnamed { Label = "a manager", Terms = AttributionTerms.DeepBackground }).CheckQuotations(Article.Supplied(Article.Text));
        Assert.StartsWith("“a bridge” does not stand in ", check.Message("FC3001"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the pumps", "off ", null, "“the pumps” stands at herald.txt:9:45, but not behind its prefix. Before it the text has “board has asked for the logs of ”.")]
    [InlineData("Utility", "A ", null, "“Utility” stands at herald.txt:1:1, but not behind its prefix. The text begins with it.")]
    [InlineData("logs of the pumps", "asked for his ", null, "“logs of the pumps” stands at herald.txt:9:37, but not behind its prefix. Before it the text has “harbour board has asked for the ”.")]
    [InlineData("logs of the pumps", null, " now", "“logs of the pumps” stands at herald.txt:9:37, but not before its suffix. After it the text has “. It expects them by May.\\u000a”.")]
    [InlineData("It expects […] the logs", null, null, "“It expects […] the logs” does not stand in herald.txt. Each of its parts does, but not in this order within one passage. The first stands at 9:56.")]
    [InlineData("The harbour board […] a flood", null, null, "A part of “The harbour board […] a flood”, which leaves words out or puts some in, does not stand in herald.txt. Nothing comes near.")]
    [InlineData("The harbour board […] the lags of the pumps", null, null, "The part “the lags of the pumps” of a quotation does not stand in herald.txt. What stands at 9:33 comes near: the quotation has “lags”, the text has “logs”.")]
    [InlineData("[…]", null, null, "“[…]” was not looked for: it is all marks of omission, brackets or characters without width.")]
    public void A_quotation_that_is_not_found_says_why(string exact, string? prefix, string? suffix, string message)
    {
        var check = Article.Set([new() { Exact = exact, Prefix = prefix, Suffix = suffix }]).CheckQuotations(Article.Supplied(Article.Text, "herald.txt"));
        Assert.StartsWith(message, check.Message("FC3001"), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_told_after_each_source_and_a_check_that_is_cancelled_then_asks_for_no_other()
    {
        var asked = new List<Id>();
        var told = new List<QuotationProgress>();
        var texts = SourceTexts.From(source => { asked.Add(source.Id); return SuppliedText.FromString(Article.Text); });
        TwoSources.CheckQuotations(texts, progress: new Told<QuotationProgress>(told.Add));
        Assert.Equal<Id>(["herald-0404", "mirror-0405"], asked);
        Assert.Equal([new QuotationProgress(1, 2), new QuotationProgress(2, 2)], told);
        asked.Clear();
        using var cancelling = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => TwoSources.CheckQuotations(texts, progress: new Told<QuotationProgress>(_ => cancelling.Cancel()), cancellation: cancelling.Token));
        Assert.Equal<Id>(["herald-0404"], asked);
    }

    private static ValidClaimSet TwoSources => (Examples.Harbour with
    {
        Sources = [Examples.Harbour.Sources[0], Examples.Harbour.Sources[0] with { Id = "mirror-0405" }],
        Responses = [Examples.Harbour.Responses[0] with { Cites = [Examples.Harbour.Responses[0].Cites[0] with { Source = "mirror-0405" }] }],
    }).Validate();

    [Fact]
    public void A_check_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Article.Coded.CheckQuotations(Article.Supplied(Article.Text), cancellation: new(canceled: true)));

    [Fact]
    public void Diagnostics_get_their_positions_from_the_file_of_the_claim_set()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("harbour.claims.json", Article.Set(["a bridge"]).ClaimSet.ToJson());
        var located = Assert.Single(ClaimSetFile.Locate(path, ClaimSetFile.Load(path).CheckQuotations(Article.Supplied(Article.Text)).Diagnostics));
        Assert.Equal((path, "\"a bridge\""), (located.File, File.ReadAllLines(path, Encoding.UTF8)[located.Position!.Value.Line - 1][(located.Position.Value.Column - 1)..]));
        Assert.Empty(ClaimSetFile.Locate(Path.Combine(folder.Path, "no such file"), []));
    }

    private static int Start(string text, Quote quote) => Assert.IsType<QuoteLocation.Exact>(QuoteLocator.Locate(text, quote)).Passage.Span.Start;
}
