using System.Globalization;
using FactCheck.Benchmarks.Generation;
using FactCheck.Benchmarks.Rival;
using FactCheck.Quotation;

namespace FactCheck.Benchmarks;

/// <summary>What each found of the quotations of one text.</summary>
internal sealed class QuotationScore(QuotedText text, LocatedQuotations ours, IReadOnlyList<RivalAnswer> rivals)
{
    private readonly Dictionary<(string Rival, int Id), RivalAnswer> _rivals = rivals.ToDictionary(answer => (answer.Rival, answer.Id));

    /// <summary>How often FactCheck anchored a quotation where it is not from.</summary>
    public int WrongAnchors => text.Quotations.Zip(ours.Locations).Count(pair => pair.Second.TryGetPassage(out var passage) && !pair.First.IsAt(passage.Span.Start, passage.Span.End));

    public static void PrintHead()
    {
        Print($"\n                    FactCheck                               approx-string-match                     diff-match-patch");
        Print($"  length  edits     found  offered  wrong         µs        found  wrong         µs      ×          found  wrong         µs      ×");
    }

    public void PrintRows()
    {
        foreach (var kind in Enumerable.Range(0, text.Quotations.Length).GroupBy(i => text.Quotations[i].EditRate).OrderBy(kind => kind.Key ?? int.MaxValue))
        {
            var name = kind.Key is { } rate ? $"{rate} %" : "absent";
            var (found, offered, wrong) = (kind.Count(i => IsFound(i)), kind.Count(i => IsOffered(i)), kind.Count(i => IsWrong(i)));
            var time = Median(kind.Select(i => ours.Milliseconds[i]));
            Print($"{text.Text.Length,8}  {name,6}  {found,8}  {offered,7}  {wrong,5}  {time * 1e3,9:0.0}  {Row(kind, NodeRivals.ApproxStringMatch, time)}  {Row(kind, NodeRivals.DiffMatchPatch, time)}");
        }
    }

    public static void PrintTotals(IReadOnlyCollection<QuotationScore> scores)
    {
        Print($"\n  length    FactCheck ms, with all that is derived from the text    approx-string-match ms      ×    diff-match-patch ms      ×");
        foreach (var score in scores)
            score.PrintTotal();
        var total = scores.Sum(score => score.Total);
        Print($"     all    {total,52:0.0}    {Of(NodeRivals.ApproxStringMatch),22:0.0}  {Of(NodeRivals.ApproxStringMatch) / total,5:0.0}    {Of(NodeRivals.DiffMatchPatch),19:0.0}  {Of(NodeRivals.DiffMatchPatch) / total,5:0.0}");

        double Of(string rival) => scores.Sum(score => score.TotalOf(rival));
    }

    private double Total => ours.TotalMilliseconds;

    private void PrintTotal()
    {
        var (approx, diff) = (TotalOf(NodeRivals.ApproxStringMatch), TotalOf(NodeRivals.DiffMatchPatch));
        Print($"{text.Text.Length,8}    {Total,52:0.0}    {approx,22:0.0}  {approx / Total,5:0.0}    {diff,19:0.0}  {diff / Total,5:0.0}");
    }

    private double TotalOf(string rival) => text.Quotations.Sum(task => _rivals.GetValueOrDefault((rival, task.Id))?.Milliseconds ?? double.NaN);

    private string Row(IEnumerable<int> kind, string rival, double time)
    {
        var answers = kind.Select(i => (Task: text.Quotations[i], Answer: _rivals.GetValueOrDefault((rival, text.Quotations[i].Id)))).ToArray();
        if (answers.Any(pair => pair.Answer is null))
            return "";
        // Where there are several passages as near, clients take the first.
        var anchored = answers.Where(pair => pair.Answer!.Passages.Length > 0).ToArray();
        var found = anchored.Count(pair => pair.Task.IsAt(pair.Answer!.Passages[0].Start, pair.Answer.Passages[0].End));
        var theirs = Median(answers.Select(pair => pair.Answer!.Milliseconds));
        return string.Create(CultureInfo.InvariantCulture, $"{found,11}  {anchored.Length - found,5}  {theirs * 1e3,9:0.0}  {theirs / time,5:0.0}");
    }

    private bool IsFound(int i) => ours.Locations[i].TryGetPassage(out var passage) && text.Quotations[i].IsAt(passage.Span.Start, passage.Span.End);

    private bool IsWrong(int i) => ours.Locations[i].TryGetPassage(out _) && !IsFound(i);

    private bool IsOffered(int i) => ours.Locations[i] is QuoteLocation.Orphan { NearMisses: [var nearest, ..] } && text.Quotations[i].IsAt(nearest.Span.Start, nearest.Span.End);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
