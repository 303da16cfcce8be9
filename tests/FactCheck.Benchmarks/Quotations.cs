using System.Globalization;
using FactCheck.Benchmarks.Generation;
using FactCheck.Benchmarks.Rival;
using FactCheck.Quotation;
using FactCheck.Tests.Unit.Quotation;

namespace FactCheck.Benchmarks;

/// <summary>
/// Quotations that were copied with and without care, looked for by FactCheck and by two rivals. FactCheck anchors only what stands in the text, and offers near misses of what does not,
/// which have to be those of full dynamic programming. The rivals anchor at what is near.
/// </summary>
internal static class Quotations
{
    private const int RivalRounds = 3;
    private static readonly int[] Lengths = [5_000, 50_000, 500_000];

    /// <summary>Reports; false if FactCheck anchors anything wrongly or finds other near misses than full dynamic programming.</summary>
    public static bool Run(int ofEachKind)
    {
        Print($"{Environment.ProcessorCount} cores, .NET {Environment.Version}; texts of {string.Join(", ", Lengths)} characters, {ofEachKind} quotations of 40 to 400 characters of each kind. Times are medians");
        var tasks = new QuotationTasks(seed: 1);
        QuotedText[] texts = [.. Lengths.Select(length => tasks.Of(length, ofEachKind))];
        if (NodeRivals.Answers(texts, RivalRounds) is not { } rivals)
        {
            Print($"There is no Node.js, so the rivals do not run");
            rivals = [];
        }
        var disagreements = 0;
        var scores = new List<QuotationScore>();
        foreach (var text in texts)
        {
            var ours = LocatedQuotations.Of(text);
            disagreements += text.Quotations.Zip(ours.Locations).Count(pair => !AgreesWithFullReckoning(text.Text, pair.First, pair.Second));
            scores.Add(new(text, ours, rivals));
        }
        QuotationScore.PrintHead();
        foreach (var score in scores)
            score.PrintRows();
        QuotationScore.PrintTotals(scores);
        Print($"\nwrong anchors of FactCheck: {scores.Sum(score => score.WrongAnchors)}; disagreements with full dynamic programming: {disagreements}");
        ExactQuotations.Run(texts);
        return disagreements == 0 && scores.Sum(score => score.WrongAnchors) == 0;
    }

    /// <summary>Whether what is offered is what full dynamic programming comes to: the same passages, as far, in the same order.</summary>
    private static bool AgreesWithFullReckoning(string text, QuotationTask task, QuoteLocation location)
    {
        if (location is not QuoteLocation.Orphan orphan)
            return task.EditRate == 0;
        var options = QuoteLocatorOptions.Default;
        return PlainSearch.Find(text, task.Quote, (int)(options.MaxErrorRate * task.Quote.Length), options.MaxNearMisses)
            .SequenceEqual(orphan.NearMisses.Select(miss => (miss.Span.Start, miss.Span.End, miss.Distance)));
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
