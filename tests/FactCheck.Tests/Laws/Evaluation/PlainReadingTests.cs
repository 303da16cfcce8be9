namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>What the plain reading says of small cases that were worked out by hand from the page.</summary>
public class PlainReadingTests
{
    private static readonly Actor Engineers = new Actor.Unnamed { Label = "two engineers" };
    private static readonly Actor Resident = new Actor.Unnamed { Label = "a resident" };

    [Fact]
    public void One_origin_is_not_enough_for_a_newsroom_and_two_are()
    {
        Assert.Equal(EvidenceStatus.Insufficient, StatusOf(Item("one", BearingKind.Supports, Resident)));
        Assert.Equal(EvidenceStatus.Supported, StatusOf(Item("one", BearingKind.Supports, Resident, "bay-council")));
        Assert.Equal(EvidenceStatus.Supported, StatusOf(Item("one", BearingKind.Supports, Resident), Item("other", BearingKind.Supports, "bay-council")));
    }

    [Fact]
    public void An_official_and_the_council_are_not_two_origins()
    {
        var official = new Actor.Unnamed { Label = "an official", Of = "bay-council" };
        Assert.Equal(EvidenceStatus.Insufficient, StatusOf(Item("one", BearingKind.Supports, official, "bay-council", "council-spokesperson")));
    }

    [Fact]
    public void Whoever_alleges_it_does_not_support_it_too() => Assert.Equal(EvidenceStatus.Insufficient, StatusOf(Item("one", BearingKind.Supports, Resident, Engineers)));

    [Fact]
    public void What_the_accused_says_does_not_count_against_it()
    {
        Assert.Equal(EvidenceStatus.Refuted, StatusOf(Item("one", BearingKind.Attacks, Resident, "bay-council")));
        Assert.Equal(EvidenceStatus.Insufficient, StatusOf(Item("one", BearingKind.Attacks, Resident, "harbour-spokesperson")));
        Assert.Equal(EvidenceStatus.Insufficient, StatusOf(Document(Item("one", BearingKind.Attacks, "harbour-water"))));
    }

    [Fact]
    public void A_document_that_everybody_can_see_is_enough() => Assert.Equal(EvidenceStatus.Supported, StatusOf(Document(Item("one", BearingKind.Supports, "bay-council"))));

    [Fact]
    public void Two_items_that_contest_each_other_leave_it_disputed()
    {
        var (one, other) = (Document(Item("one", BearingKind.Supports, "bay-council")), Document(Item("other", BearingKind.Attacks, "bay-council")));
        Assert.Equal(EvidenceStatus.Disputed, StatusOf(Attacking(one, "other"), Attacking(other, "one")));
        Assert.Equal(EvidenceStatus.Refuted, StatusOf(one, Attacking(other, "one")));
        Assert.Equal(EvidenceStatus.Supported, StatusOf(one, Attacking(other, "one"), Attacking(Item("third", BearingKind.Contextualises, Resident), "other")));
    }

    [Fact]
    public void A_confirmation_counts_by_name_and_in_full_only()
    {
        Point confirmation = new() { To = ["night-discharge"], Kind = AnswerKind.Confirmation, Coverage = Coverage.Full };
        Assert.Equal(EvidenceStatus.Supported, StatusOf(confirmation));
        Assert.Equal(EvidenceStatus.NoEvidenceRecorded, StatusOf(confirmation with { Coverage = Coverage.Partial }));
        Assert.Equal(EvidenceStatus.NoEvidenceRecorded, StatusOf(confirmation with { General = true }));
    }

    [Fact]
    public void The_makers_are_the_engineers_and_the_herald_carries_them()
    {
        var picture = Read(Harbour);
        Assert.Equal("night-discharge: NoEvidenceRecorded, put as Asserted, 1 carriers, 1 makers; for it [] of 0 origins, against it [] of 0 origins; " +
            "not unanswered: harbour-water ToThisPoint [hw-0403 PartialDenial Full] []", picture.ToString());
    }

    private static ClaimSet Harbour { get; } = Examples.Harbour with
    {
        Parties =
        [
            .. Examples.Harbour.Parties,
            new() { Id = "harbour-spokesperson", Kind = PartyKind.Person, Name = "A spokesperson", MemberOf = ["harbour-water"] },
            new() { Id = "bay-council", Kind = PartyKind.GovernmentBody, Name = "Bay Council" },
            new() { Id = "council-spokesperson", Kind = PartyKind.Person, Name = "Another spokesperson", MemberOf = ["bay-council"] },
        ],
    };

    private static Evidence Item(Id id, BearingKind bearing, params Actor[] origins) => new()
    {
        Id = id,
        Kind = EvidenceKind.Testimony,
        Summary = "What they say.",
        Bears = [new() { On = ["night-discharge"], As = bearing }],
        Cites = [.. origins.Select(origin => new Citation { Source = "herald-0404", Via = [origin] })],
    };

    private static Evidence Document(Evidence item) => item with { Kind = EvidenceKind.Document, Disclosed = Disclosure.Public };

    private static Evidence Attacking(Evidence item, Id attacked) => item with { Bears = item.Bears.Add(new() { On = [attacked], As = BearingKind.Attacks }) };

    private static EvidenceStatus StatusOf(params Evidence[] items) => Read(Harbour with { Evidence = [.. items] }).Status;

    private static EvidenceStatus StatusOf(Point point) => Read(Harbour with { Responses = [Harbour.Responses[0] with { Points = [point] }] }).Status;

    private static AllegationPicture Read(ClaimSet set) => new PlainReading().Read(set.Validate(), Threshold.Newsroom).Of("night-discharge");
}
