using FactCheck.Evaluation;

namespace FactCheck.Tests.Unit.Seeds;

/// <summary>
/// What must come out of the set coded from real material, each with the reason in words; and that the opposite comes out where the record says the opposite.
/// </summary>
public sealed class EvaluationTests
{
    private static readonly ValidClaimSet Set = SeedFiles.Load("kaspersky-2017");
    private static readonly ClaimSetEvaluation Now = Set.Evaluate();

    [Theory]
    [InlineData("kremlin-spies-through-software", "a headline fears it and an article asks it; neither says that it is so")]
    [InlineData("feeds-user-information", "officials are concerned that it may be so")]
    [InlineData("us-operations-report-to-moscow", "agents asked it")]
    [InlineData("spies-for-russia", "a line below a headline speaks of fears")]
    [InlineData("ties-to-russian-government", "she takes it for granted, people question it, politicians worry about it")]
    public void A_fear_or_a_question_is_never_counted_as_an_assertion(string allegation, string because)
    {
        Assert.True(Now[allegation].Origins.Makers == 0, because);
        Assert.True(Now[allegation].Strongest > Modality.Suspected, because);

        var asserted = Set.With<Allegation>(allegation, item => item with { Cites = [item.Cites[0] with { Modality = Modality.Asserted }, .. item.Cites.Skip(1)] });
        Assert.Equal(1, asserted.Evaluate()[allegation].Origins.Makers);
    }

    [Fact]
    public void Officials_and_their_own_department_are_not_two_origins()
    {
        const string Because = "USA officials, of the US government, suspect it, and the US government cites concerns about it: nothing shows that these are two";
        var origins = Now["ties-to-russian-intelligence"].Sourcing.Origins;
        Assert.True(origins is { All.Length: 2, Number: 1, SomeNotToldApart: true }, Because);

        var ofNobody = Set.With<Allegation>("ties-to-russian-intelligence", item => item with
        {
            Cites = [.. item.Cites.Select(making => making.Via is [Actor.Unnamed official] ? making with { Via = [official with { Of = null }] } : making)],
        });
        Assert.Equal(2, ofNobody.Evaluate()["ties-to-russian-intelligence"].Sourcing.Origins.Number);
    }

    [Fact]
    public void An_interview_is_confirmed_by_the_company_while_what_it_was_about_is_not()
    {
        const string Because = "the company confirms brief interactions; of what the agents asked it says nothing there";
        const string Asked = "us-operations-report-to-moscow";
        Assert.True(Set.AnswersTo("fbi-employee-interviews").Any(answer => answer.Point.Kind == AnswerKind.Confirmation && answer.Response.By == "kaspersky-lab"), Because);
        Assert.True(Now[Asked] is { Origins.IsConfirmedByAccused: false, Status: EvidenceStatus.NoEvidenceRecorded }, Because);
        Assert.True(Now[Asked].Answer.Parties.Single() is { Manner: AnswerManner.InGeneral } answer && answer.Kinds(inGeneral: true).SequenceEqual([AnswerKind.Denial]), Because);

        var confirmed = Set.With<Response>("kl-confirms-interviews", item => item with { Points = [.. item.Points, new() { To = [Asked], Kind = AnswerKind.Confirmation, Coverage = Coverage.Full }] });
        Assert.True(confirmed.Evaluate()[Asked] is { Origins.IsConfirmedByAccused: true, Status: EvidenceStatus.Supported });
    }

    [Fact]
    public void The_no_ties_statement_of_the_company_is_one_response_in_two_papers()
    {
        const string Because = "one released statement is one answer, however many papers print it and however they spell cyber espionage";
        const string Statement = "kl-no-ties-statement";
        Assert.True(Set.Get<Response>(Statement).Cites.Select(citation => citation.Source.Value).SequenceEqual(["fbi-interviews", "congress-asks"]), Because);
        Assert.True(DenialsOfTies(Now) is [var denial] && denial.Point.Cites.Length == 2, Because);

        var twice = (Set.ClaimSet with { Responses = [.. Set.Responses, Set.Get<Response>(Statement) with { Id = $"{Statement}-again" }] }).Validate();
        Assert.Equal(2, DenialsOfTies(twice.Evaluate()).Length);

        static Answer[] DenialsOfTies(ClaimSetEvaluation evaluation) =>
            [.. evaluation["ties-to-russian-government"].Answer.Parties.Single().Answers.Where(answer => !answer.InGeneral && answer.Response.Id.Value.StartsWith(Statement, StringComparison.Ordinal))];
    }

    [Fact]
    public void A_ban_and_a_bill_raise_no_allegation_s_status()
    {
        const string Because = "that somebody acted on a fear is no evidence of what was feared";
        string[] premises = [.. Set.Developments.SelectMany(development => development.PremisedOn).Select(id => id.Value).Distinct()];
        Assert.Contains("ties-to-russian-intelligence", premises);
        Assert.Contains("vulnerable-to-russian-influence", premises);
        Assert.All(premises, premise => Assert.True(Now[premise].Status == EvidenceStatus.NoEvidenceRecorded, Because));
        var withoutPremises = Set.Developments.Aggregate(Set, (set, development) => set.With<Development>(development.Id.Value, item => item with { PremisedOn = [] }));
        Assert.Equal(Lines(Now), Lines(withoutPremises.Evaluate()));

        var evidence = new Evidence { Id = "minutes", Kind = EvidenceKind.Document, Summary = "Minutes.", Disclosed = Disclosure.Public, Bears = [new() { On = [premises[0]], As = BearingKind.Supports }], Cites = [new() { Source = "usa-bans" }] };
        Assert.Equal(EvidenceStatus.Supported, (Set.ClaimSet with { Evidence = [.. Set.Evidence, evidence] }).Validate().Evaluate()[premises[0]].Status);
    }

    [Fact]
    public void That_no_public_evidence_has_been_offered_refutes_nothing()
    {
        const string Because = "that nothing was shown in public is not that there is nothing";
        const string Absence = "no-public-evidence";
        var bearsOn = Set.Get<Evidence>(Absence).Bears.Single().On;
        Assert.Equal(6, bearsOn.Length);
        Assert.All(bearsOn, id => Assert.True(Now[id] is { Against.IsEmpty: true, Status: EvidenceStatus.NoEvidenceRecorded }, Because));
        Assert.All(bearsOn, id => Assert.Equal(EvidenceStatus.NoEvidenceRecorded, Set.Evaluate(EvaluationPolicy.AnyEvidence)[id].Status));

        var attacks = Set.With<Evidence>(Absence, item => item with { Kind = EvidenceKind.Statement, Bears = [new() { On = bearsOn, As = BearingKind.Attacks }] });
        Assert.All(bearsOn, id => Assert.Equal(EvidenceStatus.Refuted, attacks.Evaluate(EvaluationPolicy.AnyEvidence)[id].Status));
    }

    [Fact]
    public void What_a_general_denial_covers_is_not_listed_as_unanswered()
    {
        const string Because = "whoever says that all of it is wrong has not kept silent on a part of it";
        var covered = Set.Responses
            .Where(response => response.By == "kaspersky-lab")
            .SelectMany(response => response.Points.Where(point => point is { General: true, Kind: AnswerKind.Denial }))
            .SelectMany(point => point.To)
            .ToHashSet();
        Assert.True(covered.Count > 10);
        Assert.All(Now.Allegations.Where(each => covered.Contains(each.Id)), each => Assert.True(OfCompany(each).IsAnswered, Because));
        Assert.DoesNotContain(Now.Unanswered.SelectMany(each => each.Answer.Parties), answer => answer.Party == "kaspersky-lab" && !answer.IsAnswered);
        Assert.True(OfCompany(Now["feeds-user-information"]).Manner == AnswerManner.InGeneral, "it is a particular of the security risk, which is denied at large");

        var silent = Set.With<Response>("kl-told-reuters", item => item with { Points = [] }).Evaluate();
        Assert.Contains(silent.Unanswered, each => each.Id == "us-operations-report-to-moscow");

        static PartyAnswer OfCompany(AllegationEvaluation each) => each.Answer.Parties.Single(answer => answer.Party == "kaspersky-lab");
    }

    [Fact]
    public void A_rebuttal_whose_points_are_not_all_reported_does_not_leave_the_rest_unanswered()
    {
        const string Because = "of nine points the article tells some; what the others say is not known, that they are there is";
        const string Rest = "developed-technology-for-fsb";
        Assert.DoesNotContain(Now.Unanswered, each => each.Id == Rest);
        Assert.True(Now[Rest].Answer.Parties.Single().Phrase.StartsWith("answered, content not reported; in general ", StringComparison.Ordinal), Because);

        // With no other answer of the company on record the reported existence of one is what is left, and without it there is none.
        var alone = Set.Responses.Aggregate(Set, (set, response) => response.Id == "kl-rebuttal-of-bloomberg" ? set : set.With<Response>(response.Id.Value, item => item with { Points = [] }));
        alone = alone.With<Response>("kl-rebuttal-of-bloomberg", item => item with { Points = item.Points.RemoveAll(point => !point.To.Contains(Rest)) });
        Assert.Equal(AnswerManner.Unreported, alone.Evaluate()[Rest].Answer.Parties.Single().Manner);
        Assert.DoesNotContain(alone.Evaluate().Unanswered, each => each.Id == Rest);
        var without = alone.With<Response>("kl-rebuttal-of-bloomberg", item => item with { Points = [] });
        Assert.Contains(without.Evaluate().Unanswered, each => each.Id == Rest);
    }

    [Fact]
    public void Did_not_immediately_respond_is_a_request_without_answer_and_not_a_denial()
    {
        const string Because = "who has not responded yet has neither denied nor refused";
        Assert.Equal(RequestOutcome.DidNotImmediatelyRespond, Set.RequestsAbout("invitation-to-testify").Single().Outcome);
        Assert.True(Set.AnswersTo("invitation-to-testify").IsEmpty, Because);

        // The request of the seed is about a development; the same about an allegation:
        const string Allegation = "bloomberg-misreported";
        var asked = Set.With<Request>("asked-whether-ceo-attends", item => item with { To = "bloomberg", About = [Allegation] }).Evaluate()[Allegation].Answer.Parties.Single();
        Assert.True(asked is { Manner: AnswerManner.Asked, IsAnswered: false, Answers.IsEmpty: true, Phrase: "no answer recorded; asked: did not immediately respond" }, Because);
        Assert.Equal("no answer recorded; not recorded as asked", Now[Allegation].Answer.Parties.Single().Phrase);
    }

    [Fact]
    public void Reports_that_contradict_each_other_stand_side_by_side()
    {
        const string Because = "that the government buys nothing from the firm and that it uses its products are both reported; neither moves the other";
        Assert.Contains(Set.Get<Allegation>("not-a-supplier-to-us-government").Relations, relation => relation is { Kind: RelationKind.InTensionWith, To.Value: "us-government-uses-kaspersky" });
        Assert.All(["not-a-supplier-to-us-government", "us-government-uses-kaspersky"], id => Assert.True(Now[id].Status == EvidenceStatus.NoEvidenceRecorded, Because));
        var contradicting = Set.With<Allegation>("not-a-supplier-to-us-government", item => item with { Relations = [new() { Kind = RelationKind.Contradicts, To = "us-government-uses-kaspersky" }] });
        Assert.Equal(Lines(Now), Lines(contradicting.Evaluate()));
    }

    [Fact]
    public void Background_accuses_nobody_and_is_owed_no_answer()
    {
        const string Because = "to call a company large accuses nobody";
        var background = Now.Allegations.RemoveAll(each => !each.Allegation.Against.IsEmpty);
        Assert.Equal(20, background.Length);
        Assert.All(background, each => Assert.True(each.Answer is { IsOwed: false, IsMissing: false } && each.Answer.ToString() == "accuses nobody", Because));

        var accusing = Set.With<Allegation>("largest-private-company", item => item with { Against = ["kaspersky-lab"] }).Evaluate();
        Assert.Contains(accusing.Unanswered, each => each.Id == "largest-private-company");
    }

    private static string[] Lines(ClaimSetEvaluation evaluation) => [.. evaluation.Allegations.Select(each => each.ToString())];
}
