using FactCheck.Comparison;
using FactCheck.Validation;

namespace FactCheck.Tests.Unit.Comparison;

public class ClaimSetMergeTests
{
    private static readonly ClaimSet Harbour = Examples.Harbour;

    private static readonly Allegation Discharge = Harbour.Allegations[0];

    [Fact]
    public void Different_members_of_one_allegation_are_merged()
    {
        var merging = Merge(Discharge with { Kind = AllegationKind.Event }, Discharge with { Note = "Coded twice." });
        Assert.True(merging.IsClean);
        Assert.Equal(Discharge with { Kind = AllegationKind.Event, Note = "Coded twice." }, merging.ClaimSet.Allegations[0]);
    }

    [Fact]
    public void Where_both_changed_a_statement_one_stands_and_both_are_kept()
    {
        var merging = Merge(Discharge with { Statement = "A." }, Discharge with { Statement = "B." });
        var merged = merging.ClaimSet.Allegations[0];
        Assert.Equal("A.", merged.Statement);
        Assert.Equal(
            """{"mergeConflicts":[{"at":"/statement","conflict":"bothChanged","was":"Harbour Water discharged untreated water at night.","stands":"A.","other":"B."}]}""",
            merged.Ext!.ToString());
        Assert.Equal(
            "Allegation night-discharge: statement was changed on both sides, to “A.” and to “B.”. The former stands. Write what is right there, then remove the entry from mergeConflicts in ext.",
            Assert.Single(merging.Conflicts).ToString());
    }

    [Fact]
    public void All_that_stands_in_conflicts_comes_from_one_side()
    {
        var merged = Merge(
            Discharge with { Statement = "A.", Kind = AllegationKind.Property }, Discharge with { Statement = "B.", Kind = AllegationKind.Event }).ClaimSet.Allegations[0];
        Assert.Equal(("A.", AllegationKind.Property), (merged.Statement, merged.Kind));
    }

    [Fact]
    public void The_statement_of_one_side_is_not_put_beside_the_accused_of_the_other()
    {
        var merging = Merge(Discharge with { Statement = "Harbour Water poisoned the bay.", Note = "Coded twice." }, Discharge with { Against = ["bay-herald"] });
        var merged = merging.ClaimSet.Allegations[0];
        Assert.Equal(Discharge with { Against = ["bay-herald"], Note = "Coded twice." }, merged with { Ext = null });
        Assert.Equal(
            "{\"mergeConflicts\":[{\"at\":\"\",\"conflict\":\"changedTogether\"," +
            "\"was\":{\"statement\":\"Harbour Water discharged untreated water at night.\",\"against\":[\"harbour-water\"]}," +
            "\"stands\":{\"statement\":\"Harbour Water discharged untreated water at night.\",\"against\":[\"bay-herald\"]}," +
            "\"other\":{\"statement\":\"Harbour Water poisoned the bay.\",\"against\":[\"harbour-water\"]}}]}",
            merged.Ext!.ToString());
        Assert.Equal(
            "Allegation night-discharge: statement and against mean something only together, and each side changed some of that: "
            + "one has statement “Harbour Water discharged untreated water at night.”, against bay-herald; "
            + "the other has statement “Harbour Water poisoned the bay.”, against harbour-water. "
            + "The former stand. Write what is right of them together, then remove the entry from mergeConflicts in ext.",
            Assert.Single(merging.Conflicts).ToString());
    }

    [Fact]
    public void What_both_sides_changed_alike_is_no_conflict_with_what_one_changed_beside_it()
    {
        var both = Discharge with { Statement = "A.", Kind = AllegationKind.Event };
        var merging = Merge(both, both with { Against = ["bay-herald"] });
        Assert.True(merging.IsClean);
        Assert.Equal(both with { Against = ["bay-herald"] }, merging.ClaimSet.Allegations[0]);
    }

    [Fact]
    public void What_a_point_covers_is_not_put_together_of_two_sides()
    {
        var answer = Harbour.Responses[0];
        var point = answer.Points[0] with { Coverage = null, Part = null };
        var conflict = Assert.Single(Merge(point with { Coverage = Coverage.Full }, point with { Part = "That the water was untreated." }).Conflicts);
        Assert.Equal((ConflictKind.ChangedTogether, "/points/0"), (conflict.Kind, conflict.Pointer));
        Assert.Equal(("{}", """{"coverage":"full"}""", """{"part":"That the water was untreated."}"""), (conflict.Ancestor, conflict.Standing, conflict.Other));
        Assert.StartsWith($"Response {answer.Id}: point 1 (", conflict.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "): coverage and part mean something only together, and each side changed some of that: one has coverage full, no part; the other has no coverage, part “That the water was untreated.”.",
            conflict.ToString(), StringComparison.Ordinal);

        var removed = Assert.Single(Merge(point with { Kind = AnswerKind.Denial }, point with { Part = "That the water was untreated." }).Conflicts);
        Assert.Equal(ConflictKind.RemovedAndChanged, removed.Kind);

        ClaimSetMerging Merge(Point one, Point another) => ClaimSetMerge.Merge(With(point), With(one), With(another));

        ClaimSet With(Point only) => Harbour with { Responses = [answer with { Points = [only] }] };
    }

    [Fact]
    public void The_chain_of_one_side_is_not_put_beside_the_modality_or_the_day_of_the_other()
    {
        foreach (var other in new[] { Discharge.Cites[0] with { Modality = Modality.Suspected }, Discharge.Cites[0] with { Said = "2031-04-02" } })
        {
            var conflict = Assert.Single(Merge(Discharge with { Cites = [Discharge.Cites[0] with { Via = ["coast-wire"] }] }, Discharge with { Cites = [other] }).Conflicts);
            Assert.Equal((ConflictKind.ChangedTogether, "/cites/0"), (conflict.Kind, conflict.Pointer));
        }
    }

    [Fact]
    public void A_withdrawal_is_one_value()
    {
        var withdrawal = new Withdrawal { On = "2031-05-01", By = "bay-herald", Why = "The log was misread." };
        var set = Harbour with { Allegations = [Discharge with { Withdrawn = withdrawal }] };
        var conflict = Assert.Single(ClaimSetMerge.Merge(set, With(withdrawal with { On = "2031-05-02" }), With(withdrawal with { Why = "The log was lost." })).Conflicts);
        Assert.Equal((ConflictKind.BothChanged, "/withdrawn"), (conflict.Kind, conflict.Pointer));

        ClaimSet With(Withdrawal other) => Harbour with { Allegations = [Discharge with { Withdrawn = other }] };
    }

    [Fact]
    public void A_chain_that_both_changed_is_not_put_together_of_two()
    {
        var conflict = Assert.Single(Merge(Via("coast-wire", "a"), Via("coast-wire", "b")).Conflicts);
        Assert.Equal((ConflictKind.BothChanged, "/cites/0/via"), (conflict.Kind, conflict.Pointer));
        Assert.Equal(("""["coast-wire","a"]""", """["coast-wire","b"]"""), (conflict.Standing, conflict.Other));

        static Allegation Via(params ReadOnlySpan<Actor> chain) => Discharge with { Cites = [Discharge.Cites[0] with { Via = [.. chain] }] };
    }

    [Fact]
    public void An_allegation_that_one_side_removed_and_the_other_changed_stays()
    {
        var changed = Discharge with { Kind = AllegationKind.Event };
        var merging = ClaimSetMerge.Merge(Harbour, Harbour with { Allegations = [] }, Harbour with { Allegations = [changed] });
        Assert.Equal(changed, Assert.Single(merging.ClaimSet.Allegations) with { Ext = null });
        Assert.Equal(
            "Allegation night-discharge was removed on one side and changed on the other. It stays as changed. Remove it, or keep it and remove the entry from mergeConflicts in ext.",
            Assert.Single(merging.Conflicts).ToString());
    }

    [Fact]
    public void Two_items_that_were_added_under_one_id_are_not_mixed()
    {
        var (one, other) = (new Party { Id = "coast-wire", Kind = PartyKind.NewsAgency, Name = "Coast Wire" }, new Party { Id = "coast-wire", Kind = PartyKind.Company, Name = "Coast Wire", Aliases = ["CW"] });
        var merging = ClaimSetMerge.Merge(Harbour, Harbour with { Parties = [.. Harbour.Parties, one] }, Harbour with { Parties = [.. Harbour.Parties, other] });
        var merged = Assert.Single(merging.ClaimSet.Parties, party => party.Id == "coast-wire");
        Assert.Equal(other, merged with { Ext = null });
        Assert.Contains("\"other\":{\"id\":\"coast-wire\",\"kind\":\"newsAgency\",\"name\":\"Coast Wire\"}", merged.Ext!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_side_removed_and_the_other_newly_refers_to_is_for_the_validator_to_say()
    {
        var merging = ClaimSetMerge.Merge(
            Harbour with { Parties = [.. Harbour.Parties, new() { Id = "coast-wire", Kind = PartyKind.NewsAgency, Name = "Coast Wire" }] },
            Harbour,
            Harbour with { Parties = [.. Harbour.Parties, new() { Id = "coast-wire", Kind = PartyKind.NewsAgency, Name = "Coast Wire" }], Allegations = [Discharge with { Against = ["coast-wire"] }] });
        Assert.True(merging.IsClean);
        Assert.Equal("FC1002", Assert.Single(Validator.Validate(merging.ClaimSet).Diagnostics).Code);
    }

    [Fact]
    public void Conflicts_that_were_decided_on_one_side_are_gone_and_new_ones_stand_beside_old_ones()
    {
        var first = Merge(Discharge with { Statement = "A." }, Discharge with { Statement = "B." }).ClaimSet;
        var decided = first with { Allegations = [first.Allegations[0] with { Ext = null }] };
        var later = ClaimSetMerge.Merge(first, decided, first with { Title = "Later" });
        Assert.True(later.IsClean);
        Assert.Null(later.ClaimSet.Allegations[0].Ext);

        var second = ClaimSetMerge.Merge(first, WithKind(AllegationKind.Event), WithKind(AllegationKind.Causal)).ClaimSet.Allegations[0].Ext!.ToString();
        Assert.Contains("\"at\":\"/statement\"", second, StringComparison.Ordinal);
        Assert.Contains("\"at\":\"/kind\"", second, StringComparison.Ordinal);

        ClaimSet WithKind(AllegationKind kind) => first with { Allegations = [first.Allegations[0] with { Kind = kind }] };
    }

    [Fact]
    public void Two_claim_sets_that_were_begun_apart_are_merged_without_an_ancestor()
    {
        var merging = ClaimSetMerge.Merge(null, Harbour with { Responses = [] }, Harbour with { Title = "Other", Evidence = [new() { Id = "log", Kind = EvidenceKind.Document, Summary = "A log." }] });
        Assert.Equal((1, 1), (merging.ClaimSet.Responses.Length, merging.ClaimSet.Evidence.Length));
        var conflict = Assert.Single(merging.Conflicts);
        Assert.Equal((ConflictKind.BothAdded, "/title"), (conflict.Kind, conflict.Pointer));
    }

    private static ClaimSetMerging Merge(Allegation one, Allegation other) =>
        ClaimSetMerge.Merge(Harbour, Harbour with { Allegations = [one] }, Harbour with { Allegations = [other] });
}
