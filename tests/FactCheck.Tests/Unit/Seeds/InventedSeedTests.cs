using FactCheck.Evaluation;

namespace FactCheck.Tests.Unit.Seeds;

/// <summary>Each of the invented seeds shows what seeds/README.md says that it shows.</summary>
public sealed class InventedSeedTests
{
    [Fact]
    public void Papers_that_carry_one_agency_are_many_carriers_and_one_origin()
    {
        var set = SeedFiles.Load("one-agency");
        var inspections = set.Evaluate()["hulls-not-inspected"];
        Assert.Equal(new { Carriers = 5, OutletsThatOnlyRepeat = 4, Makers = 1 }, new { inspections.Origins.Carriers, inspections.Origins.OutletsThatOnlyRepeat, inspections.Origins.Makers });
        Assert.Equal(["keel-wire"], inspections.Sourcing.CommonLinks.OfType<Actor.Party>().Select(party => party.Id.Value));
        Assert.True(inspections.For.Items.Single().Consideration == Consideration.OnlyInterestedOrigins, "the sheet was read out by the two who allege it");
        Assert.Equal(EvidenceStatus.Insufficient, inspections.Status);

        var own = set.With<Allegation>("hulls-not-inspected", item => item with { Cites = [.. item.Cites.SkipLast(1), item.Cites[^1] with { Via = [] }] }).Evaluate();
        Assert.Equal(2, own["hulls-not-inspected"].Origins.Makers);
    }

    [Fact]
    public void The_statement_that_three_papers_print_is_one_answer()
    {
        var answers = SeedFiles.Load("one-agency").Evaluate()["hulls-not-inspected"].Answer.Parties.Single().Answers;
        Assert.Equal(3, Assert.Single(answers).Response.Cites.Length);
    }

    [Fact]
    public void A_rebuttal_answers_each_allegation_in_its_own_way()
    {
        var set = SeedFiles.Load("point-by-point");
        var evaluation = set.Evaluate();
        Assert.Equal(
            [
                "wages-withheld: denial (full)",
                "fire-doors-locked: partial confirmation (partial), corrective action (partial)",
                "dye-in-river: clarification (full)",
                "no-auditor-let-in: offer (deflects)",
                "organisers-dismissed: answered, content not reported",
            ],
            evaluation.Allegations.Select(each => $"{each.Id}: {each.Answer.Parties.Single().Phrase}"));
        Assert.True(evaluation["fire-doors-locked"].Status == EvidenceStatus.NoEvidenceRecorded, "a confirmation in part is none of the whole");
        Assert.Empty(evaluation.Unanswered);
        Assert.Equal("Denies that the company is for sale, which nobody is recorded to have alleged.", evaluation.AnswersToNothingAlleged.Single().Point.Part);

        var withheld = set.With<Response>("brennick-rebuttal", item => item with { Points = item.Points.RemoveAll(point => point.Coverage == Coverage.Unreported) }).Evaluate();
        Assert.Equal(["organisers-dismissed"], withheld.Unanswered.Select(each => each.Id.Value));
    }

    [Fact]
    public void What_was_withdrawn_stays_withdrawn_whatever_the_evidence()
    {
        var set = SeedFiles.Load("withdrawn");
        var shredded = set.Evaluate()["files-shredded"];
        Assert.True(shredded is { Status: EvidenceStatus.Withdrawn, Against.Reaches: true });
        Assert.Equal(["Not Enough Evidence", "Refuted"], shredded.Assessments.Select(assessment => assessment.Rating));
        Assert.Equal(EvidenceStatus.Refuted, set.With<Allegation>("files-shredded", item => item with { Withdrawn = null }).Evaluate()["files-shredded"].Status);
    }

    [Fact]
    public void What_the_accused_confirm_in_full_is_supported_without_other_evidence()
    {
        var set = SeedFiles.Load("withdrawn");
        var unanswered = set.Evaluate()["complaints-unanswered"];
        Assert.True(unanswered is { Status: EvidenceStatus.Supported, Origins.IsConfirmedByAccused: true, For.IsEmpty: true });

        var partly = set.With<Response>("transit-statement", item => item with { Points = [.. item.Points.Select(point => point.Kind == AnswerKind.Confirmation ? point with { Coverage = Coverage.Partial } : point)] });
        Assert.Equal(EvidenceStatus.NoEvidenceRecorded, partly.Evaluate()["complaints-unanswered"].Status);
    }

    [Fact]
    public void What_is_told_off_the_record_raises_numbers_for_editors_and_not_on_a_page()
    {
        var set = SeedFiles.Load("off-the-record");
        Assert.Equal(3, set.Evaluate()["fault-known"].Sourcing.Origins.All.Length);
        var published = set.ForPublication();
        Assert.Equal(2, published.Evaluate()["fault-known"].Sourcing.Origins.All.Length);
        Assert.False(published.TryGet("repair-put-off", out _));
        Assert.False(published.TryGet("review-notes", out _));
    }

    [Fact]
    public void Of_two_findings_that_attack_each_other_neither_counts()
    {
        var set = SeedFiles.Load("off-the-record");
        var worn = set.Evaluate(EvaluationPolicy.AnyEvidence)["joint-worn"];
        Assert.Equal(["laboratory-finding: only interested origins"], worn.For.Items.Select(item => item.ToString()));
        Assert.Equal(["lanth-finding: contested"], worn.Against.Items.Select(item => item.ToString()));
        Assert.Equal(EvidenceStatus.Insufficient, worn.Status);

        var unattacked = set.With<Evidence>("laboratory-finding", item => item with { Bears = [item.Bears[0]] }).Evaluate(EvaluationPolicy.AnyEvidence)["joint-worn"];
        Assert.Equal(["lanth-finding: counts"], unattacked.Against.Items.Select(item => item.ToString()));
        Assert.Equal(EvidenceStatus.Refuted, unattacked.Status);
    }

    [Fact]
    public void The_example_of_the_format_has_one_maker_one_described_document_and_a_partial_denial()
    {
        var discharge = SeedFiles.Load("harbour-water").Evaluate()["night-discharge"];
        Assert.Equal("night-discharge: insufficient, 1 carrier, 1 origin, 1 maker, 1 outlet only repeating, 1 origin of evidence for it; harbour-water: partial denial (full)", discharge.ToString());
        Assert.Equal(-1, discharge.Answer.DaysToFirst);
    }
}
