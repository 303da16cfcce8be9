using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Practice;
using FactCheck.Tests.Unit.Validation;

namespace FactCheck.Tests.Unit.Practice;

/// <summary>Rules that look at what is derived: what they say, and on what they say it.</summary>
public class EvaluationRuleTests
{
    [Fact]
    public void An_evaluation_that_exists_is_checked_as_the_claim_set_is()
    {
        var set = Clean.Set.Request(it => it with { To = "harbour-water", On = null }).Validate();
        Assert.Equal(set.CheckPractice().AsEnumerable(), set.Evaluate().CheckPractice());
        Assert.Equal(["FC2010"], set.Evaluate().CheckPractice(PracticePolicy.Default.Without("FC2001")).Select(diagnostic => diagnostic.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void A_status_is_the_one_under_the_policy_of_the_evaluation()
    {
        var set = Clean.Set.Evidence("sampling-doubt", it => it with { Bears = [new() { On = ["night-discharge"], As = BearingKind.Supports }], Cites = [new() { Source = "herald-0412", Quotes = ["they were told of it"] }] }).Validate();
        Assert.Empty(set.CheckPractice());
        var found = Assert.Single(set.Evaluate(EvaluationPolicy.AnyEvidence).CheckPractice());
        Assert.Equal(("FC2027", "/evidence/1/disclosed"), (found.Code, found.Pointer));
    }

    [Fact]
    public void A_verdict_on_what_was_retracted_is_seen_again()
    {
        var set = Clean.Set.Evidence("bay-samples", it => it with { Cites = [it.Cites[1]] })
            .Source("lab-report", it => it with { Corrections = [new() { On = "2031-05", Kind = CorrectionKind.Retracted, What = "All of it." }] });
        Assert.Equal("'bureau-0420' rests on 'bay-samples', and every source of that was retracted.", Only("FC2031", set).Message);
    }

    [Fact]
    public void Two_responses_that_differ_on_several_allegations_in_one_way_are_found_once_and_at_the_later_one()
    {
        var later = Clean.Set.Responses[0] with
        {
            Id = "hw-later",
            Issued = "2031-04-12",
            Points = [new() { To = ["untreated-discharge", "log-altered"], Kind = AnswerKind.Confirmation, Coverage = Coverage.Partial }],
            Cites = [Clean.Set.Responses[0].Cites[1]],
        };
        var set = Clean.Set with { Responses = [later, .. Clean.Set.Responses] };
        set = set.Response(it => it with { Points = [it.Points[0] with { To = ["untreated-discharge", "log-altered"] }, it.Points[2]] });
        var found = Only("FC2029", set);
        Assert.Equal("/responses/0/points/0", found.Pointer);
        Assert.Equal("The answers of 'harbour-water' to 'untreated-discharge'; 'log-altered' differ: confirmation here, denial in 'hw-answer'.", found.Message);
    }

    [Fact]
    public void A_long_list_is_cut_short()
    {
        var foremen = Enumerable.Range(1, 6).Select(i => new Making
        {
            Source = "herald-0412",
            Quotes = [$"the foreman of pump {i} said so"],
            Via = [new Actor.Unnamed { Label = $"foreman {i}", Of = "harbour-water", Count = 2 }],
            Modality = Modality.Asserted,
        });
        var found = Only("FC2026", Clean.Set.Allegation("untreated-discharge", it => it with { Cites = [.. it.Cites, .. foremen] }));
        Assert.EndsWith("'foreman 3 of harbour-water, via bay-herald'; and 3 more.", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_spoke_off_the_record_is_named_in_no_message()
    {
        var secret = new Actor.Unnamed { Label = "the night manager", Of = "harbour-water", Terms = AttributionTerms.OffTheRecord };
        var set = Clean.Set.Via("untreated-discharge", secret).Makings("untreated-discharge", Clean.Set.Allegations[0].Cites[0] with { Source = "herald-0412", Via = [secret] });
        var found = PracticeCheck.Check(set.Validate());
        Assert.Equal(["FC2009", "FC2009", "FC2026"], found.Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.DoesNotContain(found, diagnostic => diagnostic.ToString().Contains("night manager", StringComparison.Ordinal));
    }

    private static Diagnostic Only(string code, ClaimSet set) => Assert.Single(PracticeCheck.Check(set.Validate()), diagnostic => diagnostic.Code == code);
}
