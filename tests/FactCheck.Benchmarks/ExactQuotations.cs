using System.Diagnostics;
using System.Globalization;
using FactCheck.Benchmarks.Generation;
using FactCheck.Quotation;

namespace FactCheck.Benchmarks;

/// <summary>What it costs to locate one quotation that stands in a text letter for letter, beside a bare <see cref="string.IndexOf(string, StringComparison)"/>.</summary>
internal static class ExactQuotations
{
    private const int Length = 120;
    private const int Rounds = 15;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(10);

    // What is found is used, so that looking for it cannot be left out.
    private static int s_found;

    public static void Run(IReadOnlyCollection<QuotedText> texts)
    {
        Print($"\nOne quotation of {Length} characters in a text; locating, with the locator made for it, beside IndexOf");
        Print($"  length  place     located µs    IndexOf, whole text, µs      ×    IndexOf, first place, µs      ×");
        foreach (var (text, _) in texts)
        {
            foreach (var (place, start) in new[] { ("early", text.Length / 50), ("middle", text.Length / 2), ("late", text.Length - (text.Length / 50) - Length) })
                Report(text, place, text.Substring(start, Length));
        }
    }

    private static void Report(string text, string place, string quote)
    {
        Func<int>[] ways =
        [
            () => QuoteLocator.Locate(text, quote).TryGetPassage(out var passage) ? passage.Span.Start : -1,
            () => text.IndexOf(quote, text.IndexOf(quote, StringComparison.Ordinal) + 1, StringComparison.Ordinal),
            () => text.IndexOf(quote, StringComparison.Ordinal),
        ];
        var microseconds = MediansByTurns(ways);
        var (located, whole, first) = (microseconds[0], microseconds[1], microseconds[2]);
        Print($"{text.Length,8}  {place,-6}  {located,12:0.00}    {whole,23:0.00}  {located / whole,5:0.00}    {first,24:0.00}  {located / first,5:0.00}");
    }

    private static double[] MediansByTurns(Func<int>[] ways)
    {
        var times = Array.ConvertAll(ways, _ => new List<double>());
        // The first rounds are not counted: the runtime still compiles.
        for (var round = -Rounds; round < Rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var time = Microseconds(ways[way]);
                if (round >= 0)
                    times[way].Add(time);
            }
        }
        return Array.ConvertAll(times, way => way.Order().ElementAt(Rounds / 2));
    }

    private static double Microseconds(Func<int> way)
    {
        var (calls, start) = (0, Stopwatch.GetTimestamp());
        TimeSpan elapsed;
        do
        {
            for (var i = 0; i < 16; i++, calls++)
                s_found += way();
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed < Round);
        return elapsed.TotalMicroseconds / calls;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
