using System.Diagnostics;
using FactCheck.Benchmarks.Generation;
using FactCheck.Quotation;

namespace FactCheck.Benchmarks;

/// <summary>What FactCheck says of the quotations of one text, and how long it takes.</summary>
internal sealed class LocatedQuotations
{
    private const int Rounds = 9;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private LocatedQuotations(QuoteLocation[] locations, double[] milliseconds, double total) => (Locations, Milliseconds, TotalMilliseconds) = (locations, milliseconds, total);

    /// <summary>What it says of each.</summary>
    public IReadOnlyList<QuoteLocation> Locations { get; }

    /// <summary>The median time for each. The first one that is not found exactly pays for what is derived from the text.</summary>
    public IReadOnlyList<double> Milliseconds { get; }

    /// <summary>The median time for all of them together, with all that is derived from the text.</summary>
    public double TotalMilliseconds { get; }

    public static LocatedQuotations Of(QuotedText quoted)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
            Once(quoted);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Once(quoted)).ToArray();
        return new(rounds[0].Locations, [.. quoted.Quotations.Select((_, i) => Median(rounds.Select(round => round.Milliseconds[i])))], Median(rounds.Select(round => round.Total)));
    }

    private static (QuoteLocation[] Locations, double[] Milliseconds, double Total) Once(QuotedText quoted)
    {
        var locations = new QuoteLocation[quoted.Quotations.Length];
        var milliseconds = new double[locations.Length];
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var locator = new QuoteLocator(quoted.Text);
        for (var i = 0; i < locations.Length; i++)
        {
            var before = Stopwatch.GetTimestamp();
            locations[i] = locator.Locate(quoted.Quotations[i].Quote);
            milliseconds[i] = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        }
        return (locations, milliseconds, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
