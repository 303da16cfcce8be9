using FactCheck.Evaluation;

namespace FactCheck.Tests.Unit.Comparison;

public class EvaluationDifferenceTests
{
    private static readonly Actor Resident = new Actor.Unnamed { Label = "a resident" };

    private static ClaimSet Set { get; } = Examples.Harbour with
    {
        Parties =
        [
            .. Examples.Harbour.Parties,
            new() { Id = "bay-council", Kind = PartyKind.GovernmentBody, Name = "Bay Council" },
            new() { Id = "laboratory", Kind = PartyKind.Nonprofit, Name = "Coast Laboratory" },
        ],
    };

    [Fact]
    public void A_status_moves_because_of_evidence_that_was_added()
    {
        var before = Set with { Evidence = [Item("samples", BearingKind.Supports, Resident, "laboratory")] };
        var after = before with { Evidence = before.Evidence.Add(Item("meter", BearingKind.Attacks, "bay-council", "laboratory")) };
        Assert.Contains("Allegation night-discharge: supported → disputed, because evidence meter was added.", Sentences(before, after));
        Assert.Contains("Allegation night-discharge: disputed → supported, because evidence meter was removed.", Sentences(after, before));
    }

    [Fact]
    public void A_status_moves_because_of_what_attacks_the_evidence_and_not_because_of_what_has_nothing_to_do_with_it()
    {
        var before = Set with { Evidence = [Item("samples", BearingKind.Supports, Resident, "laboratory")] };
        var attack = Item("mislabelled", BearingKind.Attacks, "bay-council") with { Bears = [new() { On = ["samples"], As = BearingKind.Attacks }] };
        var other = Item("weather", BearingKind.Contextualises, Resident);
        Assert.Contains("Allegation night-discharge: supported → insufficient, because evidence mislabelled was added.", Sentences(before, before with { Evidence = [.. before.Evidence, other, attack] }));
    }

    [Fact]
    public void A_status_does_not_move_because_of_what_moves_none()
    {
        var before = Set with { Evidence = [Item("samples", BearingKind.Supports, Resident)] };
        var after = before with { Evidence = [before.Evidence[0] with { Credibility = Credibility.Confirmed }, Item("meter", BearingKind.Supports, "bay-council")] };
        Assert.Contains("Allegation night-discharge: insufficient → supported, because evidence meter was added.", Sentences(before, after));
    }

    [Fact]
    public void A_status_moves_because_a_source_was_retracted()
    {
        var before = Set with { Evidence = [Item("samples", BearingKind.Supports, Resident, "laboratory")] };
        var after = before with { Sources = [.. before.Sources.Select(source => source with { Corrections = [new() { On = "2031-06-01", Kind = CorrectionKind.Retracted, What = "Taken back." }] })] };
        Assert.Contains("Allegation night-discharge: supported → insufficient, because source herald-0404 was changed (corrections).", Sentences(before, after));
    }

    [Fact]
    public void An_answer_moves_because_of_a_response_and_numbers_because_of_citations()
    {
        var allegation = Set.Allegations[0];
        var before = Set with { Responses = [] };
        var after = Set with { Allegations = [allegation with { Cites = [.. allegation.Cites, new() { Source = "herald-0404", Via = ["bay-council"], Modality = Modality.Suspected }] }] };
        Assert.Equal(
            [
                "Allegation night-discharge: 1 carrier, 1 origin, 1 maker → 1 carrier, 2 origins, 2 makers, because it was changed (citations).",
                "Allegation night-discharge: asserted by two engineers, via bay-herald → asserted by two engineers, via bay-herald; suspected by bay-council, because it was changed (citations).",
                "Allegation night-discharge: harbour-water: no answer recorded; not recorded as asked → harbour-water: partial denial (full), because response hw-0403 was added.",
            ],
            Sentences(before with { Evidence = [] }, after with { Evidence = [] }));
    }

    [Fact]
    public void An_id_that_names_an_item_of_another_kind_is_one_that_was_removed_and_one_that_was_added()
    {
        var before = Set with { Evidence = [Item("samples", BearingKind.Supports, Resident, "laboratory")] };
        var after = before with { Evidence = [], Responses = [.. Set.Responses.Select(response => response with { Id = "samples" })] };
        Assert.Contains(Sentences(before, after), sentence => sentence.StartsWith("Allegation night-discharge: supported → no evidence recorded, because evidence samples was removed", StringComparison.Ordinal));
    }

    /// <summary>All allegations move, each because of evidence of its own: to look for each cause among all does not end.</summary>
    [Fact]
    public void Many_allegations_that_move_have_each_its_own_cause()
    {
        const int Count = 20_000;
        var before = Set with { Allegations = [.. Enumerable.Range(0, Count).Select(i => Set.Allegations[0] with { Id = $"allegation-{i}", Relations = [] })], Responses = [], Evidence = [], Developments = [] };
        var after = before with
        {
            Evidence = [.. Enumerable.Range(0, Count).Select(i => Item($"evidence-{i}", BearingKind.Supports, Resident, "laboratory") with { Bears = [new() { On = [$"allegation-{i}"], As = BearingKind.Supports }] })],
        };
        var difference = before.Validate().Evaluate().DifferenceTo(after.Validate().Evaluate());
        Assert.Equal(Count, difference.Allegations.Length);
        Assert.All(difference.Allegations, (allegation, i) => Assert.All(allegation.Axes, axis => Assert.Equal($"evidence-{i}", Assert.Single(axis.Because).Id.Value)));
    }

    [Fact]
    public void An_allegation_that_only_one_has_is_added_or_removed()
    {
        var without = Set with { Allegations = [], Evidence = [], Responses = [], Developments = [] };
        Assert.Equal(["Allegation night-discharge was removed."], Sentences(Set, without));
        Assert.Equal(
            ["Allegation night-discharge was added: asserted by two engineers, via bay-herald; no evidence recorded; harbour-water: partial denial (full)."],
            Sentences(without, Set with { Evidence = [] }));
    }

    [Fact]
    public void Another_policy_moves_a_status_without_an_item()
    {
        var set = (Set with { Evidence = [Item("samples", BearingKind.Supports, "laboratory")] }).Validate();
        var difference = set.Evaluate().DifferenceTo(set.Evaluate(EvaluationPolicy.AnyEvidence));
        Assert.Equal(
            [
                "The second is measured with another policy: any evidence: 1 origin, or 1 disclosed primary document, instead of newsroom: 2 distinguishable origins, or 1 disclosed primary document.",
                "Allegation night-discharge: insufficient → supported.",
            ],
            difference.Sentences.ToArray());
        Assert.True(difference.ClaimSet.IsEmpty);
    }

    [Fact]
    public void What_moves_no_allegation_is_a_difference_of_the_sets_alone()
    {
        var difference = Set.Validate().Evaluate().DifferenceTo((Set with { Title = "Another title" }).Validate().Evaluate());
        Assert.True(difference.IsEmpty);
        Assert.False(difference.ClaimSet.IsEmpty);
        Assert.Equal("", difference.ToString());
    }

    private static Evidence Item(Id id, BearingKind bearing, params Actor[] origins) => new()
    {
        Id = id,
        Kind = EvidenceKind.Testimony,
        Summary = "What they say.",
        Bears = [new() { On = ["night-discharge"], As = bearing }],
        Cites = [.. origins.Select(origin => new Citation { Source = "herald-0404", Via = [origin] })],
    };

    private static string[] Sentences(ClaimSet before, ClaimSet after) => [.. before.Validate().Evaluate().DifferenceTo(after.Validate().Evaluate()).Sentences];
}
