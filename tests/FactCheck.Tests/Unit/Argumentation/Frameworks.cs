using FactCheck.Argumentation;

namespace FactCheck.Tests.Unit.Argumentation;

/// <summary>Frameworks that tests look at, and what they ask of them.</summary>
internal static class Frameworks
{
    /// <summary>All frameworks of a number of arguments, with attacks on themselves: each bit of a number is an attack.</summary>
    public static IEnumerable<Attack[]> All(int count)
    {
        for (var bits = 0L; bits < 1L << (count * count); bits++)
            yield return [.. Enumerable.Range(0, count * count).Where(i => (bits >> i & 1) != 0).Select(i => new Attack(i / count, i % count))];
    }

    /// <summary>Random attacks, as many as an argument has on average times the arguments; the same pair may come twice.</summary>
    public static Attack[] Random(Random random, int count, double perArgument) =>
        [.. Enumerable.Range(0, (int)(count * perArgument)).Select(_ => new Attack(random.Next(count), random.Next(count)))];

    /// <summary>Argument 0 attacks 1, 1 attacks 2, and so on.</summary>
    public static Attack[] Chain(int count) => [.. Enumerable.Range(0, count - 1).Select(i => new Attack(i, i + 1))];

    public static Label[] Labels(GroundedLabelling labelling) => [.. Enumerable.Range(0, labelling.Count).Select(argument => labelling[argument])];
}
