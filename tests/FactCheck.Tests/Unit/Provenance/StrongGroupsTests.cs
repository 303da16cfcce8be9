using FactCheck.Provenance;

namespace FactCheck.Tests.Unit.Provenance;

public class StrongGroupsTests
{
    // Nobody on whom others draw is in a circle with them unless they draw on those in turn.
    [Fact]
    public void Who_draws_on_a_circle_that_was_gone_round_before_is_in_a_circle_of_their_own() => AssertGroups(4, (0, 1), (1, 0), (2, 3), (2, 0), (3, 2));

    [Fact]
    public void Of_every_graph_of_three_the_groups_are_those_who_lead_back_to_each_other()
    {
        for (var bits = 0; bits < 1 << 9; bits++)
            AssertGroups(3, [.. Enumerable.Range(0, 9).Where(at => (bits >> at & 1) != 0).Select(at => (at / 3, at % 3))]);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.2)]
    [InlineData(0.35)]
    public void Of_random_graphs_the_groups_are_those_who_lead_back_to_each_other(double density)
    {
        var random = new Random(5);
        for (var i = 0; i < 300; i++)
            AssertGroups(8, [.. Enumerable.Range(0, 64).Where(_ => random.NextDouble() < density).Select(at => (at / 8, at % 8))]);
    }

    private static void AssertGroups(int count, params (int From, int To)[] steps)
    {
        var leads = new bool[count, count];
        foreach (var (from, to) in steps)
            leads[from, to] = true;
        for (var over = 0; over < count; over++)
            for (var from = 0; from < count; from++)
                for (var to = 0; to < count; to++)
                    leads[from, to] |= leads[from, over] && leads[over, to];
        var expected = Enumerable.Range(0, count)
            .Select(one => Enumerable.Range(0, count).Where(other => one == other || (leads[one, other] && leads[other, one])).ToArray())
            .Where(group => group.Length > 1).Select(group => string.Join(' ', group)).ToHashSet(StringComparer.Ordinal);
        List<List<Step>> all = [.. Enumerable.Range(0, count).Select(from => steps.Where(step => step.From == from).Select(step => new Step(step.To, int.MinValue, int.MaxValue)).ToList())];
        var found = StrongGroups.In(all).Select(group => string.Join(' ', group.Order())).ToArray();
        Assert.Equal(expected, found.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(expected.Count, found.Length);
    }
}
