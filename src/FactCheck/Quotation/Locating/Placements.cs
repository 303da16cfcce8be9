using System.Buffers;
using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>The ways in which the parts of a quotation stand in a text, one behind the other, within one passage.</summary>
internal sealed class Placements
{
    // More than are ever told.
    private const long Many = 1_000_000;

    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\n\v\f\r\u0085\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");

    private readonly string _text;
    private readonly ImmutableArray<QuotePart> _parts;
    private readonly TextSpan[][] _places;
    private readonly QuoteLocatorOptions _options;

    // Of each place of each part, in how many ways the parts behind it can follow: sums over the places before, so that those within a stretch are a difference.
    private readonly long[][] _ways;

    /// <param name="text">The text.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="places">Where each stands, in order.</param>
    /// <param name="options">How much may be left out between them.</param>
    public Placements(string text, ImmutableArray<QuotePart> parts, TextSpan[][] places, QuoteLocatorOptions options)
    {
        (_text, _parts, _places, _options) = (text, parts, places, options);
        _ways = new long[parts.Length][];
        for (var part = parts.Length - 1; part >= 0; part--)
        {
            var sums = _ways[part] = new long[places[part].Length + 1];
            for (var i = 0; i < places[part].Length; i++)
                sums[i + 1] = sums[i] + WaysFrom(part, i);
        }
    }

    /// <summary>The first ones in the order of the text, at most so many, each with a place for each part.</summary>
    public ImmutableArray<Passage> First(int most)
    {
        var found = ImmutableArray.CreateBuilder<Passage>();
        var chosen = new int[_parts.Length];
        Choose(0, 0, _places[0].Length, chosen, found, most);
        return found.ToImmutable();
    }

    private void Choose(int part, int from, int to, int[] chosen, ImmutableArray<Passage>.Builder found, int most)
    {
        for (var i = from; i < to && found.Count < most; i++)
        {
            if (_ways[part][i + 1] == _ways[part][i])
                continue;
            chosen[part] = i;
            if (part + 1 == _parts.Length)
                found.Add(PassageOf(chosen));
            else
            {
                var (first, last) = Following(part, i);
                Choose(part + 1, first, last, chosen, found, most);
            }
        }
    }

    private Passage PassageOf(int[] chosen) =>
        new([.. _parts.Select((part, i) => (part, i)).Where(pair => pair.part.OfQuote is not null).Select(pair => new PassagePart(_places[pair.i][chosen[pair.i]], pair.part.OfQuote!.Value))]);

    private long WaysFrom(int part, int place)
    {
        if (part + 1 == _parts.Length)
            return 1;
        var (first, last) = Following(part, place);
        return Math.Min(Many, _ways[part + 1][last] - _ways[part + 1][first]);
    }

    /// <summary>Which places of the next part may follow a place: from the first up to, not including, the last.</summary>
    private (int First, int Last) Following(int part, int place)
    {
        var end = _places[part][place].End;
        var reach = _parts[part + 1].GapBefore switch
        {
            QuoteGap.Omission => end + _options.MaxOmission,
            QuoteGap.WithinWord => Math.Min(end + _options.MaxInsertion, EndOfWord(end)),
            _ => end + _options.MaxInsertion,
        };
        var first = FirstFrom(_places[part + 1], end);
        return (first, Math.Max(first, FirstFrom(_places[part + 1], reach + 1)));
    }

    private int EndOfWord(int at) => _text.AsSpan(at, Math.Min(_text.Length - at, _options.MaxInsertion)).IndexOfAny(WhiteSpace) is var end and >= 0 ? at + end : _text.Length;

    private static int FirstFrom(TextSpan[] places, int start)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Start < start ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
