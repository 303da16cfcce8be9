using FactCheck.Argumentation;

namespace FactCheck.Tests.Unit.Argumentation;

public class RelabellingTests
{
    [Fact]
    public void What_changes_is_what_differs_when_the_whole_is_labelled_anew()
    {
        var random = new Random(3);
        var changed = new HashSet<(Label, Label)>();
        for (var i = 0; i < 20_000; i++)
        {
            var count = random.Next(1, 16);
            var attacks = Frameworks.Random(random, count, random.NextDouble() * 2.5);
            var (removed, defeated) = (Some(random, count), Some(random, count));
            var framework = new ArgumentationFramework(count, attacks);
            var before = framework.GroundedLabelling();
            var changes = Relabelling.Changes(framework, before, removed, defeated);
            var expected = Anew(count, attacks, before, removed, defeated);
            Assert.Equal(expected, changes.OrderBy(change => change.Argument));
            changed.UnionWith(changes.Select(change => (before[change.Argument], change.Label)));
        }
        Assert.Equal(6, changed.Count);
    }

    [Fact]
    public void What_was_out_already_changes_nothing_when_it_goes()
    {
        var framework = new ArgumentationFramework(3, [new(0, 1), new(1, 2)]);
        Assert.Empty(Relabelling.Changes(framework, framework.GroundedLabelling(), [1], []));
        Assert.Empty(Relabelling.Changes(framework, framework.GroundedLabelling(), [], [1]));
    }

    [Fact]
    [Trait("Size", "Large")]
    public void Along_a_chain_of_a_million_every_label_turns_when_the_first_goes()
    {
        const int Count = 1_000_000;
        var framework = new ArgumentationFramework(Count, Frameworks.Chain(Count));
        var changes = Relabelling.Changes(framework, framework.GroundedLabelling(), [0], []);
        Assert.Equal(Count - 1, changes.Count);
        Assert.All(changes, change => Assert.Equal(change.Argument % 2 == 1 ? Label.In : Label.Out, change.Label));
    }

    private static HashSet<int> Some(Random random, int count) => [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(count))];

    /// <summary>Without the attacks from and on what is removed, and with one argument more that attacks what is defeated.</summary>
    private static IEnumerable<(int Argument, Label Label)> Anew(int count, Attack[] attacks, GroundedLabelling before, HashSet<int> removed, HashSet<int> defeated)
    {
        var left = attacks.Where(attack => !removed.Contains(attack.Attacker) && !removed.Contains(attack.Attacked));
        var after = new ArgumentationFramework(count + 1, [.. left, .. defeated.Select(argument => new Attack(count, argument))]).GroundedLabelling();
        return from argument in Enumerable.Range(0, count)
               where !removed.Contains(argument) && after[argument] != before[argument]
               select (argument, after[argument]);
    }
}
