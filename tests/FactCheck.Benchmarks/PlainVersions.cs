using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using FactCheck.Benchmarks.Generation;

namespace FactCheck.Benchmarks;

/// <summary>Near misses and shared passages by this build and by an earlier one, by turns in one process; both have to find the same.</summary>
internal static class PlainVersions
{
    private const int ArticleLength = 13_000;
    private const int WordsOfArticle = 2_200;

    /// <param name="path">The FactCheck.dll of the earlier build.</param>
    public static void Run(string path)
    {
        var now = typeof(ClaimSet).Assembly;
        var was = new AssemblyLoadContext("earlier").LoadFromAssemblyPath(Path.GetFullPath(path));
        foreach (var articles in new[] { 5, 500 })
            Compare($"near misses, {articles} articles", NearMisses(articles), was, now, Located);
        Compare("near misses, one text of 1,300,000", ImmutableArray.Create(OneText(1_300_000)), was, now, Located);
        foreach (var (what, text, quote) in HostileQuotations())
            Compare($"near misses, {what}", ImmutableArray.Create((text, new[] { quote })), was, now, Located);
        foreach (var articles in new[] { 5, 500 })
            Compare($"shared passages, {articles} articles", new SharedProse(seed: 1, articles * WordsOfArticle).Articles.ToImmutableArray(), was, now, Shared);
        foreach (var (what, texts) in HostileTexts())
            Compare($"shared passages, {what}", texts, was, now, Shared);
    }

    private static void Compare<T>(string what, ImmutableArray<T> of, Assembly was, Assembly now, Func<Assembly, ImmutableArray<T>, string> find)
    {
        var (times, found) = (new List<double>[] { [], [] }, new string[2]);
        for (var round = 0; round < 7 && (round < 2 || times[0].Sum() + times[1].Sum() < 4_000); round++)
        {
            foreach (var which in round % 2 == 0 ? [0, 1] : new[] { 1, 0 })
            {
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                found[which] = find(which == 0 ? was : now, of);
                if (round > 0)
                    times[which].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
        var (before, after) = (times[0].Order().ElementAt(times[0].Count / 2), times[1].Order().ElementAt(times[1].Count / 2));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-60}  {before,9:0.0} ms  {after,9:0.0} ms  ×{after / before:0.00}  {(found[0] == found[1] ? "the same" : "OTHERWISE")}"));
        if (found[0] != found[1])
            Console.WriteLine($"  {found[0][..Math.Min(300, found[0].Length)]}\n  {found[1][..Math.Min(300, found[1].Length)]}");
    }

    private static string Located(Assembly library, ImmutableArray<(string Text, string[] Quotes)> texts)
    {
        var quote = library.GetType("FactCheck.Quote", throwOnError: true)!.GetMethod("op_Implicit", [typeof(string)])!;
        var locator = library.GetType("FactCheck.Quotation.QuoteLocator", throwOnError: true)!;
        return string.Join('\n', texts.SelectMany(text =>
        {
            dynamic made = Activator.CreateInstance(locator, text.Text, null)!;
            return text.Quotes.Select(words => (string)made.Locate((dynamic)quote.Invoke(null, [words])!, CancellationToken.None).ToString());
        }));
    }

    private static string Shared(Assembly library, ImmutableArray<string> texts)
    {
        var among = library.GetType("FactCheck.Quotation.SharedPassages", throwOnError: true)!.GetMethod("Among")!;
        dynamic shared = among.Invoke(null, [texts, null, null, CancellationToken.None])!;
        var told = new List<string> { $"{shared.IsComplete}" };
        foreach (var passage in shared.All)
            told.Add($"{passage.Words}: {string.Join(' ', passage.Places)}");
        return string.Join('\n', told);
    }

    private static ImmutableArray<(string, string[])> NearMisses(int articles)
    {
        var tasks = new QuotationTasks(seed: 1);
        return [.. Enumerable.Range(0, articles).Select(_ => tasks.Of(ArticleLength, 6)).Select(text => (text.Text, text.Quotations.Select(task => task.Quote).ToArray()))];
    }

    private static (string, string[]) OneText(int length)
    {
        var text = new QuotationTasks(seed: 2).Of(length, 6);
        return (text.Text, [.. text.Quotations.Select(task => task.Quote)]);
    }

    private static IEnumerable<(string What, string Text, string Quote)> HostileQuotations()
    {
        const int Many = 4_000_000;
        var prose = new QuotationTasks(seed: 3).Of(20_000, 1).Text;
        yield return ("4 MB of 'ab ab ab', 1,000 of 'ba'", Repeat("ab ", Many), Repeat("ba", 1_000));
        yield return ("4 MB of 'ab ab ab', 5,000 nearly so", Repeat("ab ", Many), Repeat("ab ", 2_500) + "x" + Repeat("ab ", 2_400));
        yield return ("4 MB of one word, 400 of it and another", Repeat("the ", Many), Repeat("the ", 200) + "other" + Repeat("the ", 190));
        yield return ("4 MB of a paragraph, 400 of it with edits", Repeat(prose[..300], Many), prose[..150] + "x" + prose[151..290] + "yy");
        yield return ("a phrase of 70 every 370, and it in 300 others", string.Concat(Enumerable.Range(0, 1_000).Select(i => prose[..70] + new QuotationTasks(100 + (i % 20)).Of(1_000, 0).Text[..300])), prose[8_000..8_100] + prose[..70] + prose[9_000..9_130]);
        yield return ("500,000 letters, 5,000 of another text", new QuotationTasks(4).Of(500_000, 0).Text, new QuotationTasks(5).Of(5_000, 0).Text[..4_900]);
    }

    private static IEnumerable<(string What, ImmutableArray<string> Texts)> HostileTexts()
    {
        const int Many = 2_000_000;
        const string Sentence = "the river is clean and nobody need fear the water ";
        yield return ("2 × 2 MB of 'ab ab ab'", [Repeat("ab ", Many), Repeat("ab ", Many + 3)]);
        yield return ("2 × 1 MB of one letter", [Repeat("a ", Many / 2), Repeat("a ", Many / 2)]);
        yield return ("2 × 2 MB of one sentence", [Repeat(Sentence, Many), Repeat(Sentence, Many)]);
        var article = new SharedProse(seed: 2, 1_000).Articles[0];
        yield return ("1,600 copies of an article of 600 words", [.. Enumerable.Repeat(article, 1_600)]);
        var random = new Random(3);
        yield return ("the same, each edited", [.. Enumerable.Range(0, 1_600).Select(_ => string.Join(' ', article.Split(' ').Select(word => random.Next(50) == 0 ? "edited" : word)))]);
        yield return ("600 copies, cut up", [.. Enumerable.Range(0, 600).Select(_ => string.Concat(article.Select(letter => random.Next(4) == 0 ? letter + " " : $"{letter}")))]);
    }

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
