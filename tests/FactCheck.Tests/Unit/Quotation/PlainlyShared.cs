using System.Text.RegularExpressions;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>
/// The passages that small texts share, by the definition and without any thought of speed: each stretch of whole words of each text is written down with its letters, and what is
/// written down for two texts is shared.
/// </summary>
internal static class PlainlyShared
{
    private sealed record Stretch(int Text, int Start, int End, int Words);

    public static SharedPassage[] Among(IReadOnlyList<string> texts, int minWords)
    {
        var told = new List<(string Letters, List<Stretch> All)>();
        var shared = Stretches(texts, minWords)
            .GroupBy(stretch => stretch.Letters, stretch => stretch.Stretch, StringComparer.Ordinal)
            .Where(group => group.DistinctBy(stretch => stretch.Text).Skip(1).Any())
            .Select(group => (Letters: group.Key, All: group.OrderBy(stretch => (stretch.Text, stretch.Start)).ToList()))
            .OrderByDescending(passage => passage.Letters.Length)
            .ThenByDescending(passage => Apart(passage.All).Count)
            .ThenBy(passage => (passage.All[0].Text, passage.All[0].Start));
        foreach (var passage in shared)
            if (!told.Exists(longer => passage.All.TrueForAll(place => longer.All.Exists(other => Lies(place, other)))))
                told.Add(passage);
        return [.. told.Select(passage => Seen(Apart(passage.All)))];
    }

    private static IEnumerable<(string Letters, Stretch Stretch)> Stretches(IReadOnlyList<string> texts, int minWords)
    {
        for (var text = 0; text < texts.Count; text++)
        {
            var words = Regex.Matches(texts[text], @"[^\s—]+", RegexOptions.NonBacktracking).Where(word => word.Value.Any(char.IsLetterOrDigit)).ToArray();
            for (var first = 0; first < words.Length; first++)
                for (var last = first + minWords - 1; last < words.Length; last++)
                    yield return (Letters(words[first..(last + 1)]), new(text, FirstLetter(words[first]), LastLetter(words[last]), last - first + 1));
        }
    }

    private static string Letters(Match[] words) => string.Concat(words.SelectMany(word => word.Value.Where(char.IsLetterOrDigit)).Select(char.ToLowerInvariant));

    private static int FirstLetter(Match word) => word.Index + word.Value.TakeWhile(c => !char.IsLetterOrDigit(c)).Count();

    private static int LastLetter(Match word) => word.Index + word.Length - word.Value.Reverse().TakeWhile(c => !char.IsLetterOrDigit(c)).Count();

    private static bool Lies(Stretch place, Stretch other) => place.Text == other.Text && other.Start <= place.Start && place.End <= other.End;

    private static List<Stretch> Apart(List<Stretch> places)
    {
        var apart = new List<Stretch>();
        foreach (var place in places)
            if (apart.Count == 0 || apart[^1].Text != place.Text || apart[^1].End <= place.Start)
                apart.Add(place);
        return apart;
    }

    private static SharedPassage Seen(List<Stretch> places) => new(places.Min(place => place.Words), [.. places.Select(place => new SharedPlace(place.Text, new(place.Start, place.End)))]);
}
