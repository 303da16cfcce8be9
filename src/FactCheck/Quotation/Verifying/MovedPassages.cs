using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>
/// Which passages stand in another order in a text than in an earlier one. What keeps its order is the heaviest set of sentences and passages that stand in the same order in both;
/// a passage that is not among them was moved. Only sentences that stand once in either text count, by their length.
/// </summary>
internal static class MovedPassages
{
    private static readonly char[] EndsOfSentences = ['\n', '.', '!', '?'];

    /// <summary>Whether each of the passages was moved, in time n log n of the length of the texts.</summary>
    /// <param name="earlier">The earlier text.</param>
    /// <param name="now">The text as it is now.</param>
    /// <param name="passages">Where each passage stood in the earlier text, and where it stands now.</param>
    public static bool[] Among(string earlier, string now, ImmutableArray<(TextSpan Was, TextSpan Is)> passages)
    {
        var moved = new bool[passages.Length];
        if (passages.IsEmpty)
            return moved;
        var anchors = SharedSentences(earlier, now);
        anchors.AddRange(passages.Select((passage, i) => new Anchor(passage.Was.Start, passage.Is.Start, 1, i)));
        anchors.Sort((one, other) => (one.Was, one.Is, one.Passage).CompareTo((other.Was, other.Is, other.Passage)));
        var kept = Heaviest(anchors);
        for (var i = 0; i < anchors.Count; i++)
            if (anchors[i].Passage >= 0)
                moved[anchors[i].Passage] = !kept[i];
        return moved;
    }

    private static List<Anchor> SharedSentences(string earlier, string now)
    {
        var was = SingleSentences(earlier);
        var anchors = new List<Anchor>();
        foreach (var (sentence, at) in SingleSentences(now))
            if (was.TryGetValue(sentence, out var before))
                anchors.Add(new(before, at, sentence.Length, -1));
        return anchors;
    }

    /// <summary>Where each sentence begins that stands once in a text.</summary>
    private static Dictionary<string, int> SingleSentences(string text)
    {
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var from = 0; from < text.Length;)
        {
            var end = text.AsSpan(from).IndexOfAny(EndsOfSentences);
            end = end < 0 ? text.Length : from + end;
            var sentence = text[from..end].Trim();
            if (sentence.Length > 0 && !starts.TryAdd(sentence, from))
                starts[sentence] = -1;
            from = end + 1;
        }
        return starts.Where(start => start.Value >= 0).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Which anchors, given in the order of the earlier text, belong to the heaviest chain that keeps its order: a Fenwick tree holds the heaviest chain that ends at or before each place.</summary>
    private static bool[] Heaviest(List<Anchor> anchors)
    {
        var places = anchors.Select(anchor => anchor.Is).Distinct().Order().ToArray();
        var tree = new int[places.Length + 1];
        var weights = new long[anchors.Count];
        var before = new int[anchors.Count];
        Array.Fill(tree, -1);
        var last = -1;
        for (var i = 0; i < anchors.Count; i++)
        {
            var rank = Array.BinarySearch(places, anchors[i].Is) + 1;
            before[i] = -1;
            for (var node = rank; node > 0; node -= node & -node)
                before[i] = Heavier(before[i], tree[node]);
            weights[i] = anchors[i].Weight + (before[i] < 0 ? 0 : weights[before[i]]);
            for (var node = rank; node < tree.Length; node += node & -node)
                tree[node] = Heavier(tree[node], i);
            last = Heavier(last, i);
        }
        var kept = new bool[anchors.Count];
        for (; last >= 0; last = before[last])
            kept[last] = true;
        return kept;

        int Heavier(int one, int other) => one < 0 || (other >= 0 && weights[other] > weights[one]) ? other : one;
    }

    /// <summary>Something that stands in both texts: a sentence, or one of the passages.</summary>
    /// <param name="Was">Where it begins in the earlier text.</param>
    /// <param name="Is">Where it begins now.</param>
    /// <param name="Weight">How much it counts.</param>
    /// <param name="Passage">Which passage it is; −1 for a sentence.</param>
    private readonly record struct Anchor(int Was, int Is, int Weight, int Passage);
}
