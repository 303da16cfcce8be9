using FactCheck.Reporting;
using FactCheck.Tests.Unit.Seeds;

namespace FactCheck.Tests.Unit.Reporting.View;

/// <summary>Nobody's words are left out: neither those of who alleges nor those of who answers.</summary>
public class ToldWordsTests
{
    private static readonly ClaimSet Harbour = Examples.Harbour with
    {
        Evidence =
        [
            new() { Id = "pump-log", Kind = EvidenceKind.Document, Summary = "The log of the pumps.", Credibility = Credibility.ProbablyTrue, Bears = [new() { On = ["night-discharge"], As = BearingKind.Supports }], Cites = [Words("of the log")] },
            new() { Id = "clock-report", Kind = EvidenceKind.Document, Summary = "The clock of the pumps was wrong.", Bears = [new() { On = ["pump-log"], As = BearingKind.Attacks }], Cites = [Words("of the clock")] },
        ],
        Developments =
        [
            new() { Id = "inquiry", Kind = DevelopmentKind.Investigation, Title = "The River Office opens an inquiry.", On = "2031-04-05", Concerning = ["harbour-water"], PremisedOn = ["night-discharge"], Cites = [Words("of the inquiry")] },
        ],
        Responses =
        [
            .. Examples.Harbour.Responses.Select(response => response with
            {
                Points =
                [
                    .. response.Points.Select(point => point with { Cites = [Words("to the allegation")] }),
                    new() { To = ["pump-log"], Kind = AnswerKind.Denial, Cites = [Words("to the evidence")] },
                    new() { To = ["inquiry"], Kind = AnswerKind.Denial, Cites = [Words("to the inquiry")] },
                ],
            }),
            new() { Id = "hw-0406", By = "harbour-water", Summary = "Answers what nobody alleged.", Points = [new() { Kind = AnswerKind.Denial, Part = "bribes", Cites = [Words("to nothing")] }], Cites = [Words("at large")] },
        ],
        Requests =
        [
            new() { Id = "asked", To = "harbour-water", About = ["night-discharge"], Outcome = RequestOutcome.DeclinedToComment, Cites = [Words("of asking")] },
            new() { Id = "asked-herald", To = "bay-herald", About = ["night-discharge"], Outcome = RequestOutcome.DeclinedToComment, Cites = [Words("of asking another")] },
            new() { Id = "asked-of-log", To = "harbour-water", About = ["pump-log"], Outcome = RequestOutcome.DeclinedToComment, Cites = [Words("of asking of the log")] },
            new() { Id = "asked-of-inquiry", To = "harbour-water", About = ["inquiry"], Outcome = RequestOutcome.DeclinedToComment, Cites = [Words("of asking of the inquiry")] },
        ],
    };

    [Theory]
    [InlineData("harbour-water")]
    [InlineData("off-the-record")]
    [InlineData("point-by-point")]
    [InlineData("withdrawn")]
    [InlineData("one-agency")]
    [InlineData("circular-reporting")]
    [InlineData("kaspersky-2017")]
    public void Every_quotation_of_a_seed_is_told(string seed) => AssertToldAll(SeedFiles.Load(seed));

    [Fact]
    public void Every_quotation_is_told_whatever_it_answers_and_whomever_was_asked_of_what() => AssertToldAll(Harbour.Validate());

    [Fact]
    public void The_words_of_a_response_stand_with_it_and_those_of_a_point_behind_the_point()
    {
        var answered = Cards(Harbour).Single().Answered.Array.Select(block => block switch
        {
            Facts facts => facts.Label,
            FactCheck.Reporting.Quotation quotation => quotation.Quotes.Array[0].Text,
            _ => "",
        });
        Assert.Equal(
            ["Answer of Harbour Water plc", "Response of Harbour Water plc", "the water was treated", "What it says to this", "to the allegation", "Asked for comment", "of asking", "Asked for comment", "of asking another"],
            answered);
    }

    [Fact]
    public void A_development_has_a_place_that_cards_and_timeline_lead_to()
    {
        var html = Harbour.Validate().ToHtml();
        Assert.Contains(" id=\"i-inquiry\"", html);
        Assert.Equal(2, html.Split("href=\"#i-inquiry\"").Length - 1);
    }

    [Fact]
    public void Credibility_is_told_by_its_number_and_in_words() => Assert.Contains("credibility 2 of 6 in the Admiralty code (probably true)", Outputs.Text(Report.Of(Harbour.Validate())));

    [Theory]
    [InlineData("others", "editors")]
    [InlineData("answer", "attacks")]
    public void Items_that_are_called_as_keys_begin_mix_up_nothing(string party, string source)
    {
        var set = Examples.Read(FactCheck.Json.ClaimSetJson.Write(Harbour)
            .Replace("\"harbour-water\"", $"\"{party}\"", StringComparison.Ordinal).Replace("\"herald-0404\"", $"\"{source}\"", StringComparison.Ordinal));
        var card = Cards(set).Single();
        Assert.Equal(card.Answered.Array.Select(block => block.Key).Distinct(StringComparer.Ordinal), card.Answered.Array.Select(block => block.Key));
        Assert.DoesNotContain("not one of the accused", string.Join('\n', Lines.Of([card]).Select(line => line.Text)));
    }

    private static Citation Words(string words) => new() { Source = "herald-0404", Quotes = [words] };

    private static Card[] Cards(ClaimSet set) => [.. Assert.IsType<Section>(ReadingView.Of(ReportState.Of(set.Validate()), ReportView.Cards)[1]).Blocks.Array.Cast<Card>()];

    private static void AssertToldAll(ValidClaimSet set)
    {
        var report = Report.Of(set);
        var quotes = report.State.Published.Citations
            .Where(place => place.Item is Allegation or FactCheck.Evidence or Response or Request or Development)
            .SelectMany(place => place.Citation.Quotes).Select(quote => quote.Exact).Distinct().ToArray();
        Assert.NotEmpty(quotes);
        var told = Lines.Of(ReadingView.Of(report.State, ReportView.Everything)).SelectMany(line => line.Parts.Array).OfType<Quoted>().Select(quoted => quoted.Text).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(told, quotes.ToHashSet(StringComparer.Ordinal));
        var text = Outputs.Text(report);
        Assert.All(quotes, quote => Assert.Contains($"“{FactCheck.Diagnostics.Visible.Text(quote)}”", text));
    }
}
