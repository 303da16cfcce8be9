using FactCheck.Provenance;

namespace FactCheck.Tests.Unit.Provenance;

public class GreatestMatchingTests
{
    [Fact]
    public void Of_every_relation_of_three_it_is_the_greatest_number_of_pairs()
    {
        for (var bits = 0; bits < 1 << 9; bits++)
            AssertGreatest(3, (lower, upper) => (bits >> ((lower * 3) + upper) & 1) != 0);
    }

    [Theory]
    [InlineData(0.15)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    public void Of_random_relations_it_is_the_greatest_number_of_pairs(double density)
    {
        var random = new Random(11);
        for (var i = 0; i < 400; i++)
        {
            var pairs = Enumerable.Range(0, 49).Select(_ => random.NextDouble() < density).ToArray();
            AssertGreatest(7, (lower, upper) => pairs[(lower * 7) + upper]);
        }
    }

    private static void AssertGreatest(int count, Func<int, int, bool> isBelow)
    {
        List<List<int>?> above = [.. Enumerable.Range(0, count).Select(lower => Enumerable.Range(0, count).Where(upper => isBelow(lower, upper)).ToList()).Select(list => list.Count == 0 ? null : list)];
        Assert.Equal(Plainly(above, 0, 0), GreatestMatching.SizeOf(above));
    }

    /// <summary>Each from one on is joined with none, or with any above it that is free; the best of all ways.</summary>
    private static int Plainly(List<List<int>?> above, int lower, int taken)
    {
        if (lower == above.Count)
            return 0;
        var best = Plainly(above, lower + 1, taken);
        foreach (var upper in above[lower] ?? [])
            if ((taken >> upper & 1) == 0)
                best = Math.Max(best, 1 + Plainly(above, lower + 1, taken | (1 << upper)));
        return best;
    }
}
