namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>That it is read the same however it was written down.</summary>
public abstract class SpellingLaws : LawsOfReading
{
    [Fact]
    public void The_order_of_the_lists_changes_nothing() => HoldsForDisputes((set, random) => ChangesNothing(set, OtherSpellings.Reordered(set.ClaimSet, random)));

    [Fact]
    public void Other_ids_change_nothing_but_the_ids() => Law.Holds(Law.Disputes, (set, random) =>
    {
        var (renamed, names) = OtherSpellings.Renamed(set, random);
        foreach (var threshold in Thresholds)
            Assert.Equal(With(names, Read(set, threshold)).ToString(), Read(renamed, threshold).ToString());
    }, 300);

    [Fact]
    public void What_editors_note_and_how_a_source_is_described_changes_nothing() => HoldsForDisputes((set, _) => ChangesNothing(set, set.ClaimSet with
    {
        Sources = Changed(set.Sources, source => source with { Kind = SourceKind.Other, Title = "Another title", Originality = null, Note = "Looked up." }),
        Parties = Changed(set.Parties, party => party with { Kind = PartyKind.Other, Name = "Another name", Aliases = [] }),
        Evidence = Changed(set.Evidence, item => item with { Summary = "Another summary.", Note = "Looked up." }),
    }));

    private static Picture With(IReadOnlyDictionary<Id, Id> names, Picture picture) => new(
        Changed(picture.Allegations, one => one with
        {
            Id = names[one.Id],
            Supporting = Changed(one.Supporting, id => names[id]),
            Attacking = Changed(one.Attacking, id => names[id]),
            Answers = Changed(one.Answers, answer => answer with { Party = names[answer.Party], Points = Changed(answer.Points, point => point with { Response = names[point.Response] }) }),
        }),
        Changed(picture.Evidence, one => one with { Id = names[one.Id] }));
}
