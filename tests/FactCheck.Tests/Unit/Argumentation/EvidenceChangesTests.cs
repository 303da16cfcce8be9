using FactCheck.Argumentation;
using static FactCheck.Tests.Unit.Argumentation.EvidenceSets;

namespace FactCheck.Tests.Unit.Argumentation;

public class EvidenceChangesTests
{
    [Fact]
    public void What_would_change_is_what_differs_when_the_set_is_built_again()
    {
        var random = new Random(4);
        var changed = new HashSet<(Standing, Standing)>();
        for (var i = 0; i < 5_000; i++)
        {
            var count = random.Next(2, 12);
            var attacks = Frameworks.Random(random, count, random.NextDouble() * 2).Where(attack => attack.Attacker != attack.Attacked).ToArray();
            var (before, removed, more) = (Some(random, count), Some(random, count), Some(random, count));
            var standing = new EvidenceStanding(Of(count, attacks, before));
            var anew = new EvidenceStanding(Of(count, attacks, before.Union(more).ToHashSet(), removed));
            var expected = from item in Enumerable.Range(0, count).Except(removed).Select(NameOf).Order()
                           where standing.Of(item) != anew.Of(item)
                           select KeyValuePair.Create(item, anew.Of(item));
            var changes = standing.ChangesWithout([.. removed.Select(NameOf)], [.. more.Select(NameOf)]);
            Assert.Equal(expected, changes.OrderBy(change => change.Key));
            Assert.True(GroundedCertificate.Holds(standing.Framework, standing.Labelling));
            changed.UnionWith(changes.Select(change => (standing.Of(change.Key), change.Value)));
        }
        Assert.Equal(6, changed.Count);
    }

    [Fact]
    public void An_item_that_takes_part_in_no_attack_is_defeated_when_it_is_retracted()
    {
        var standing = new EvidenceStanding(Of(3, []));
        Assert.Equal([KeyValuePair.Create((Id)"e1", Standing.Defeated)], standing.ChangesWithout([], ["e1"]));
        Assert.Empty(standing.ChangesWithout(["e1"], ["e1"]));
        Assert.Empty(standing.ChangesWithout(["e0", "e2"], []));
    }

    [Fact]
    public void Without_an_item_what_it_defeated_stands_again()
    {
        var standing = new EvidenceStanding(Of(3, [new(0, 1), new(1, 2)]));
        Dictionary<Id, Standing> expected = new() { ["e1"] = Standing.Stands, ["e2"] = Standing.Defeated };
        Assert.Equal(expected, standing.ChangesWithout(["e0"], []));
        expected["e0"] = Standing.Defeated;
        Assert.Equal(expected, standing.ChangesWithout([], ["e0"]));
        Assert.Empty(standing.ChangesWithout(["e1"], []));
    }

    [Fact]
    [Trait("Size", "Large")]
    public void Along_a_chain_of_a_hundred_thousand_everything_turns_when_the_first_goes()
    {
        const int Count = 100_000;
        var changes = new EvidenceStanding(Of(Count, Frameworks.Chain(Count))).ChangesWithout(["e0"], []);
        Assert.Equal(Count - 1, changes.Count);
        Assert.All(Enumerable.Range(1, Count - 1), i => Assert.Equal(i % 2 == 1 ? Standing.Stands : Standing.Defeated, changes[NameOf(i)]));
    }

    private static HashSet<int> Some(Random random, int count) => [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(count))];
}
