using System.Globalization;
using FactCheck.Benchmarks.Generation;
using FactCheck.Json;
using FactCheck.Practice;
using FactCheck.Validation;

namespace FactCheck.Benchmarks;

/// <summary>What validating and checking cost beside reading, and whether a claim set of ten times the items costs ten times as much.</summary>
internal static class Growth
{
    public static void Run(int upTo)
    {
        Console.WriteLine("  items   read ns/item   validate ns/item   ×read   practice ns/item   ×read");
        for (var wanted = 1_000; wanted <= upTo; wanted *= 10)
            Report(Controversies.OfItems(wanted));
    }

    private static void Report(ClaimSet set)
    {
        var utf8 = ClaimSetJson.WriteUtf8(set).AsMemory();
        var items = set.Items.Count();
        var times = Math.Max(1, 100_000 / items);
        // A new valid claim set for each check: what it looks up it looks up once.
        var runs = Measure.ByTurns(
            Repeat(times, () => Canonical.Read(utf8)),
            Repeat(times, () => Validator.Validate(set)),
            Repeat(times, () => PracticeCheck.Check(set.Validate())));
        double PerItem(Run run) => run.Milliseconds * 1e6 / items / times;
        var (readTime, validateTime, practiceTime) = (PerItem(runs[0]), PerItem(runs[1]), PerItem(runs[2]) - PerItem(runs[1]));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{items,7}   {readTime,12:0}   {validateTime,16:0}   {validateTime / readTime,5:0.00}   {practiceTime,16:0}   {practiceTime / readTime,5:0.00}"));
    }

    private static Func<object> Repeat<T>(int times, Func<T> make)
        where T : notnull => () =>
        {
            object last = make();
            for (var i = 1; i < times; i++)
                last = make();
            return last;
        };
}
