using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>Compares a quotation with a passage word by word.</summary>
internal static class WordDifference
{
    /// <summary>What the quotation has otherwise, in order: the fewest words inserted, dropped and replaced; those that stand together are told together.</summary>
    /// <param name="quote">The words of the quotation.</param>
    /// <param name="ofQuote">Which stretch of them is compared.</param>
    /// <param name="text">The text.</param>
    /// <param name="span">With which stretch of it.</param>
    public static ImmutableArray<WordChange> Between(string quote, TextSpan ofQuote, string text, TextSpan span)
    {
        // What has no width, and marks and dots without end, make a passage longer than anything that a person compares.
        if (span.Length > LongestPassage(ofQuote.Length))
            return [Change(quote, text, ofQuote, span)];
        var quoted = Words(quote, ofQuote);
        var found = Whole(Words(text, span), quoted, text);
        var (same, left, right) = (0, quoted.Length, found.Length);
        while (same < Math.Min(left, right) && quoted[same].Folded == found[same].Folded)
            same++;
        while (Math.Min(left, right) > same && quoted[left - 1].Folded == found[right - 1].Folded)
            (left, right) = (left - 1, right - 1);
        if ((long)(left - same) * (right - same) > MostCompared)
            return [Change(quote, text, Place(quoted, (same, left), 0, ofQuote), Place(found, (same, right), 0, span))];
        var changes = ImmutableArray.CreateBuilder<WordChange>();
        foreach (var (ofQuoted, ofFound) in Stretches(quoted.AsSpan(same, left - same), found.AsSpan(same, right - same)))
            changes.Add(Change(quote, text, Place(quoted, ofQuoted, same, ofQuote), Place(found, ofFound, same, span)));
        return changes.ToImmutable();
    }

    // So many pairs of words are compared; where there are more, all that differs is told as one.
    private const int MostCompared = 1_000_000;

    private static int LongestPassage(int quoteLength) => 1_000 + (4 * quoteLength);

    private static WordChange Change(string quote, string text, TextSpan ofQuote, TextSpan span)
    {
        var kind = span.Length == 0 ? WordChangeKind.Inserted : ofQuote.Length == 0 ? WordChangeKind.Dropped : WordChangeKind.Replaced;
        return new(kind, span, ofQuote, span.Of(text), ofQuote.Of(quote));
    }

    /// <summary>From the first word of a stretch to the last; of a stretch without words, the place behind the word before it.</summary>
    private static TextSpan Place(Word[] words, (int Start, int End) stretch, int offset, TextSpan all)
    {
        var (start, end) = (stretch.Start + offset, stretch.End + offset);
        if (start < end)
            return new(words[start].Span.Start, words[end - 1].Span.End);
        var at = start > 0 ? words[start - 1].Span.End : words.Length > 0 ? words[0].Span.Start : all.Start;
        return new(at, at);
    }

    /// <summary>A passage that begins or ends within a word has the whole word, unless what it has of the word is what is quoted.</summary>
    private static Word[] Whole(Word[] found, Word[] quoted, string text)
    {
        if (found.Length == 0 || quoted.Length == 0)
            return found;
        if (found[0].Folded != quoted[0].Folded)
            found[0] = new(text, new(StartOfWord(text, found[0].Span.Start), found[0].Span.End));
        if (found[^1].Folded != quoted[^1].Folded)
            found[^1] = new(text, new(found[^1].Span.Start, EndOfWord(text, found[^1].Span.End)));
        return found;
    }

    // A word without end is not followed for ever.
    private const int LongestWord = 80;

    private static int StartOfWord(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestWord && !char.IsWhiteSpace(text[start - 1]))
            start--;
        return char.IsLowSurrogate(text[start]) ? start + 1 : start;
    }

    private static int EndOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestWord && !char.IsWhiteSpace(text[end]))
            end++;
        return end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static Word[] Words(string text, TextSpan span)
    {
        var words = new List<Word>();
        for (var at = span.Start; at < span.End;)
        {
            var end = at;
            while (end < span.End && !char.IsWhiteSpace(text[end]))
                end++;
            if (end > at)
                words.Add(new(text, new(at, end)));
            at = end + 1;
        }
        return [.. words];
    }

    /// <summary>The stretches in which two lists of words differ, by a table of edit distances of their ends.</summary>
    private static List<((int Start, int End) OfQuoted, (int Start, int End) OfFound)> Stretches(ReadOnlySpan<Word> quoted, ReadOnlySpan<Word> found)
    {
        var distances = Distances(quoted, found);
        var stretches = new List<((int, int), (int, int))>();
        var (i, j) = (0, 0);
        (int Quoted, int Found)? start = null;
        while (i < quoted.Length || j < found.Length)
        {
            var areBoth = i < quoted.Length && j < found.Length;
            var isSame = areBoth && quoted[i].Folded == found[j].Folded;
            if (isSame)
                End();
            else
                start ??= (i, j);
            if (isSame || (areBoth && distances[i, j] == distances[i + 1, j + 1] + 1))
                (i, j) = (i + 1, j + 1);
            else if (i < quoted.Length && distances[i, j] == distances[i + 1, j] + 1)
                i++;
            else
                j++;
        }
        End();
        return stretches;

        void End()
        {
            if (start is { } from)
                stretches.Add(((from.Quoted, i), (from.Found, j)));
            start = null;
        }
    }

    private static ushort[,] Distances(ReadOnlySpan<Word> quoted, ReadOnlySpan<Word> found)
    {
        var distances = new ushort[quoted.Length + 1, found.Length + 1];
        for (var i = quoted.Length; i >= 0; i--)
        {
            for (var j = found.Length; j >= 0; j--)
            {
                distances[i, j] = (ushort)(i == quoted.Length ? found.Length - j
                    : j == found.Length ? quoted.Length - i
                    : quoted[i].Folded == found[j].Folded ? distances[i + 1, j + 1]
                    : 1 + Math.Min(distances[i + 1, j + 1], Math.Min(distances[i + 1, j], distances[i, j + 1])));
            }
        }
        return distances;
    }

    /// <summary>A word, and what it is where typography is not looked at.</summary>
    private readonly record struct Word(TextSpan Span, string Folded)
    {
        public Word(string text, TextSpan span)
            : this(span, new FoldedText(span.Of(text)).Characters.ToString())
        {
        }
    }
}
