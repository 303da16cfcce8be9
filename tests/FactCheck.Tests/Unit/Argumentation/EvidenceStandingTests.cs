using FactCheck.Argumentation;
using static FactCheck.Tests.Unit.Argumentation.EvidenceSets;

namespace FactCheck.Tests.Unit.Argumentation;

public class EvidenceStandingTests
{
    // e0 defeats e1, which so cannot defeat e2; e3 and e4 attack each other and e5, which attacks e6.
    private static readonly EvidenceStanding Standings =
        new(Of(8, [new(0, 1), new(1, 2), new(3, 4), new(4, 3), new(4, 5), new(3, 5), new(5, 6)]));

    [Theory]
    [InlineData("e0", Standing.Stands)]
    [InlineData("e1", Standing.Defeated)]
    [InlineData("e2", Standing.Stands)]
    [InlineData("e3", Standing.Contested)]
    [InlineData("e4", Standing.Contested)]
    [InlineData("e5", Standing.Contested)]
    [InlineData("e6", Standing.Contested)]
    [InlineData("e7", Standing.Stands)]
    public void Evidence_stands_is_contested_or_is_defeated(string evidence, Standing standing) => Assert.Equal(standing, Standings.Of(evidence));

    [Fact]
    public void What_defeats_and_what_contests_is_named_in_the_order_of_the_claim_set()
    {
        Assert.Equal<Id>(["e0"], Standings.DefeatersOf("e1"));
        Assert.Equal<Id>(["e3", "e4"], Standings.ContestedBy("e5"));
        Assert.Equal<Id>(["e5"], Standings.ContestedBy("e6"));
        var several = new EvidenceStanding(With(Item("z", ["target"], "sound"), Item("target", []), Item("defeated", ["target"]), Item("a", ["target", "defeated"])));
        Assert.Equal<Id>(["z", "a"], several.DefeatersOf("target"));
    }

    [Fact]
    public void Nothing_is_named_for_what_is_not_defeated_or_not_contested()
    {
        Assert.All(["e0", "e2", "e3", "e7"], evidence => Assert.Empty(Standings.DefeatersOf(evidence)));
        Assert.All(["e0", "e1", "e2", "e7"], evidence => Assert.Empty(Standings.ContestedBy(evidence)));
    }

    // The first is defeated; the second is in no dispute at all, the third is defeated by one and contested by others.
    [Fact]
    public void Nothing_of_one_is_named_for_another()
    {
        var standing = new EvidenceStanding(Of(7, [new(2, 0), new(2, 3), new(4, 3), new(4, 5), new(5, 4)]));
        Assert.Equal<Id>(["e2"], standing.DefeatersOf("e0"));
        Assert.Empty(standing.DefeatersOf("e1"));
        Assert.Empty(standing.ContestedBy("e1"));
        Assert.Equal<Id>(["e2"], standing.DefeatersOf("e3"));
        Assert.Empty(standing.ContestedBy("e3"));
    }

    [Fact]
    public void What_bears_on_allegations_or_supports_or_contextualises_is_no_attack()
    {
        var accuser = Item("accuser", ["night-discharge"], "sound") with
        {
            Bears =
            [
                new() { On = ["night-discharge", "inquiry"], As = BearingKind.Attacks },
                new() { On = ["other"], As = BearingKind.Supports },
                new() { On = ["third"], As = BearingKind.Contextualises },
            ],
        };
        var inquiry = new Development { Id = "inquiry", Kind = DevelopmentKind.Investigation, Title = "An inquiry" };
        var others = With(Item("other", []), Item("third", [])).ClaimSet;
        var standing = new EvidenceStanding((others with { Evidence = [.. others.Evidence, accuser], Developments = [inquiry] }).Validate());
        Assert.Equal(0, standing.Framework.Count);
        Assert.All(["accuser", "other", "third"], evidence => Assert.Equal(Standing.Stands, standing.Of(evidence)));
    }

    [Theory]
    [InlineData(true, "retracted")]
    [InlineData(true, "retracted", "retracted-too")]
    [InlineData(false, "retracted", "sound")]
    [InlineData(false, "retracted", "corrected")]
    [InlineData(false, "removed")]
    [InlineData(false, "corrected", "removed")]
    [InlineData(false)]
    public void An_item_is_retracted_where_every_one_of_its_sources_was(bool isRetracted, params string[] sources)
    {
        var standing = new EvidenceStanding(With(Item("e", [], sources), Item("attacker", ["e"], sources), Item("victim", [], "sound"), Item("other", ["victim"], sources)));
        Assert.Equal(isRetracted, standing.IsRetracted("e"));
        Assert.Equal(isRetracted ? Standing.Defeated : Standing.Stands, standing.Of("other"));
        // What is retracted defeats nothing, and nothing that is in the set defeats it.
        Assert.Equal(isRetracted ? Standing.Stands : Standing.Defeated, standing.Of("victim"));
        Assert.Equal(Standing.Defeated, standing.Of("e"));
        Assert.Equal<Id>(isRetracted ? [] : ["attacker"], standing.DefeatersOf("e"));
        Assert.True(GroundedCertificate.Holds(standing.Framework, standing.Labelling));
    }

    [Fact]
    public void A_retracted_item_that_another_attacks_is_retracted_and_has_its_defeater()
    {
        var standing = new EvidenceStanding(Of(2, [new(0, 1)], retracted: new HashSet<int> { 1 }));
        Assert.True(standing.IsRetracted("e1"));
        Assert.Equal<Id>(["e0"], standing.DefeatersOf("e1"));
    }

    [Fact]
    public void What_is_not_there_or_not_evidence_is_refused()
    {
        Action<Id>[] questions =
        [
            id => Standings.Of(id), id => Standings.IsRetracted(id), id => Standings.DefeatersOf(id), id => Standings.ContestedBy(id),
            id => Standings.ChangesWithout([id], []), id => Standings.ChangesWithout([], [id]),
        ];
        Assert.All(questions, ask => Assert.Throws<KeyNotFoundException>(() => ask("nobody")));
        Assert.All(questions, ask => Assert.Throws<KeyNotFoundException>(() => ask(default)));
        Assert.All(questions, ask => Assert.Throws<InvalidCastException>(() => ask("harbour-water")));
        Assert.Throws<ArgumentNullException>(() => new EvidenceStanding(null!));
    }

    [Fact]
    public void A_set_without_attacks_on_evidence_makes_no_arguments()
    {
        var standing = new EvidenceStanding(Of(1_000, []));
        Assert.Equal(0, standing.Framework.Count);
        Assert.Equal(Standing.Stands, standing.Of("e999"));
        Assert.False(standing.IsRetracted("e999"));
    }

    [Fact]
    [Trait("Size", "Large")]
    public void A_long_chain_of_attacks_alternates()
    {
        const int Count = 100_000;
        var standing = new EvidenceStanding(Of(Count, Frameworks.Chain(Count)));
        Assert.Equal((Standing.Defeated, Standing.Stands), (standing.Of(NameOf(Count - 1)), standing.Of(NameOf(Count - 2))));
    }
}
