using System.Diagnostics;

namespace FactCheck.Benchmarks;

/// <summary>What one run took.</summary>
/// <param name="Milliseconds">The time by the clock.</param>
/// <param name="Bytes">What all threads allocated meanwhile.</param>
internal readonly record struct Run(double Milliseconds, long Bytes);

/// <summary>Measures plainly: the collector starts clean, what is made is kept alive until the clock has stopped, and middle values are taken.</summary>
internal static class Measure
{
    private const int Runs = 5;

    /// <summary>Runs several things by turns, so that all have the same of whatever else the machine does; each once before, unmeasured.</summary>
    public static Run[] ByTurns(params Func<object>[] things) => PreparedByTurns(Array.ConvertAll<Func<object>, Func<Func<object>>>(things, thing => () => thing));

    /// <summary>The same for things that need something new each time: what a call prepares is not measured, what it gives back is.</summary>
    public static Run[] PreparedByTurns(params Func<Func<object>>[] things)
    {
        foreach (var thing in things)
            Once(thing);
        var runs = Enumerable.Range(0, Runs).Select(_ => Array.ConvertAll(things, Once)).ToArray();
        return [.. things.Select((_, i) => Median([.. runs.Select(turn => turn[i])]))];
    }

    /// <summary>One run of a thing that is done so many times.</summary>
    public static Run One(Func<object> thing, int times) => Once(() => () =>
    {
        var made = thing();
        for (var i = 1; i < times; i++)
            made = thing();
        return made;
    });

    private static Run Once(Func<Func<object>> prepare)
    {
        var make = prepare();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        var made = make();
        var elapsed = Stopwatch.GetElapsedTime(start);
        var run = new Run(elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
        GC.KeepAlive(made);
        return run;
    }

    private static Run Median(List<Run> runs) => new(Middle(runs.Select(run => run.Milliseconds)), Middle(runs.Select(run => run.Bytes)));

    private static T Middle<T>(IEnumerable<T> values) => values.Order().ElementAt(Runs / 2);
}
