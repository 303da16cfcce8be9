using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FactCheck.Benchmarks.Generation;
using FactCheck.Quotation;

namespace FactCheck.Benchmarks;

/// <summary>What finding the passages that texts share costs, beside sorting their words; for prose with statements that were planted, and for texts made to be dear.</summary>
internal static class Reuse
{
    public static void Run(int upTo)
    {
        Print($"                      words   texts   letters   seconds   reading  sorting  search   ns/letter   × sort of the words   MB    passages  complete  planted and found");
        for (var words = 10_000; words <= upTo; words *= 10)
        {
            var prose = new SharedProse(seed: 1, words);
            ImmutableArray<string> articles = [.. prose.Articles];
            var found = Report("prose", articles).All.ToLookup(passage => LettersOf(passage.Places[0].Span.Of(articles[passage.Places[0].Text])), StringComparer.Ordinal);
            Print($"  {prose.Statements.Count(statement => found[statement.Letters].Any(passage => passage.Places.Length == statement.Copies))} of {prose.Statements.Count}");
        }
        foreach (var (name, texts) in Hostile(upTo))
        {
            Report(name, texts);
            Print($"");
        }
    }

    private static IEnumerable<(string Name, ImmutableArray<string> Texts)> Hostile(int words)
    {
        yield return ("one letter", [Repeat("a ", words / 2), Repeat("a ", words / 2)]);
        yield return ("one letter, unlike", [Repeat("a a", words / 2), Repeat("a aa aaa ", words / 6)]);
        yield return ("two words", [Repeat("ab ba ", words / 4), Repeat("ab ba ", words / 4)]);
        yield return ("a sentence", [Repeat("the river is clean and nobody need fear the water ", words / 20), Repeat("the river is clean and nobody need fear the water ", words / 20)]);
        var article = new SharedProse(seed: 2, 1_000).Articles[0];
        yield return ("copies", [.. Enumerable.Repeat(article, Math.Max(2, words / 600))]);
        var random = new Random(3);
        yield return ("copies, edited", [.. Enumerable.Range(0, Math.Max(2, words / 600)).Select(_ => string.Join(' ', article.Split(' ').Select(word => random.Next(50) == 0 ? "edited" : word)))]);
        yield return ("copies, cut up", [.. Enumerable.Range(0, Math.Max(2, words / 1500)).Select(_ => string.Concat(article.Select(letter => random.Next(4) == 0 ? letter + " " : $"{letter}")))]);
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static SharedPassages Report(string name, ImmutableArray<string> texts)
    {
        var words = texts.SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var letters = texts.Sum(text => (long)text.Count(char.IsLetterOrDigit));
        SharedPassages? shared = null;
        var steps = new Steps();
        Func<object> find = () => shared = SharedPassages.Among(texts, progress: steps.Begin());
        var runs = words.Length <= 100_000 ? Measure.ByTurns(find, () => Sorted(words)) : [Once(find), Once(() => Sorted(words))];
        Console.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-18}  {words.Length,8}  {texts.Length,6}  {letters,8}  {runs[0].Milliseconds / 1000,8:0.000}   {steps.Shares}  {runs[0].Milliseconds * 1e6 / letters,10:0}   {runs[0].Milliseconds / runs[1].Milliseconds,19:0.0}  {runs[0].Bytes / 1e6,5:0}  {shared!.All.Length,9}  {shared.IsComplete,8}"));
        return shared;
    }

    private static string[] Sorted(string[] words)
    {
        var sorted = (string[])words.Clone();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    private static Run Once(Func<object> thing)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(thing());
        return new(Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Which step took how much of the last run.</summary>
    private sealed class Steps : IProgress<double>
    {
        private readonly List<long> _at = [];

        public string Shares => string.Join("  ", _at.Zip(_at.Skip(1), (from, to) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * (to - from) / (_at[^1] - _at[0]),6:0}%")));

        public Steps Begin()
        {
            _at.Clear();
            _at.Add(Stopwatch.GetTimestamp());
            return this;
        }

        public void Report(double value) => _at.Add(Stopwatch.GetTimestamp());
    }
}
