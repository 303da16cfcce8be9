using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>The ways in which the parts of a quotation stand in a text, one behind the other, within one passage.</summary>
internal sealed class Placements
{
    private readonly Gaps _gaps;
    private readonly ImmutableArray<QuotePart> _parts;
    private readonly TextSpan[][] _places;

    // Of each part, from how many of its first places the parts behind it can follow: within a stretch it is a difference.
    private readonly int[][] _ways;

    /// <param name="gaps">How much may stand between them.</param>
    /// <param name="parts">The parts; a prefix and a suffix that are parts of their own are there or not, and it does not matter in how many places.</param>
    /// <param name="places">Where each stands, in order.</param>
    public Placements(Gaps gaps, ImmutableArray<QuotePart> parts, TextSpan[][] places)
    {
        (_gaps, _parts, _places) = (gaps, parts, places);
        if (parts[0].OfQuote is null)
        {
            _places[1] = Reached();
            (_parts, _places) = (_parts.RemoveAt(0), _places[1..]);
        }
        if (_parts[^1].OfQuote is null)
        {
            _places[^2] = [.. _places[^2].Where(place => Following(_parts.Length - 2, place) is var (first, last) && first < last)];
            (_parts, _places) = (_parts.RemoveAt(_parts.Length - 1), _places[..^1]);
        }
        _ways = new int[_parts.Length][];
        for (var part = _parts.Length - 1; part >= 0; part--)
        {
            var sums = _ways[part] = new int[_places[part].Length + 1];
            for (var i = 0; i < _places[part].Length; i++)
                sums[i + 1] = sums[i] + (HasWay(part, i) ? 1 : 0);
        }
    }

    /// <summary>The first ones in the order of the text, at most so many, each with a place for each part.</summary>
    public ImmutableArray<Passage> First(int most, string text, string quote)
    {
        var chosen = new List<ImmutableArray<PassagePart>>();
        Choose(0, 0, _places[0].Length, new int[_parts.Length], chosen, most);
        return [.. chosen.Select(parts => new Passage(text, parts, quote))];
    }

    private void Choose(int part, int from, int to, int[] chosen, List<ImmutableArray<PassagePart>> found, int most)
    {
        for (var i = from; i < to && found.Count < most; i++)
        {
            if (_ways[part][i + 1] == _ways[part][i])
                continue;
            chosen[part] = i;
            if (part + 1 == _parts.Length)
                found.Add([.. _parts.Select((each, at) => new PassagePart(_places[at][chosen[at]], each.OfQuote!.Value))]);
            else
            {
                var (first, last) = Following(part, _places[part][i]);
                Choose(part + 1, first, last, chosen, found, most);
            }
        }
    }

    /// <summary>Those places of the second part that a place of the first leads to.</summary>
    private TextSpan[] Reached()
    {
        var (reached, next) = (new List<TextSpan>(), 0);
        foreach (var place in _places[0])
        {
            var (first, last) = Following(0, place);
            for (next = Math.Max(next, first); next < last; next++)
                reached.Add(_places[1][next]);
        }
        return [.. reached];
    }

    private bool HasWay(int part, int place) =>
        part + 1 == _parts.Length
        || (Following(part, _places[part][place]) is var (first, last) && _ways[part + 1][last] > _ways[part + 1][first]);

    /// <summary>Which places of the next part may follow a place: from the first up to, not including, the last.</summary>
    private (int First, int Last) Following(int part, TextSpan place)
    {
        var first = FirstFrom(_places[part + 1], place.End);
        return (first, Math.Max(first, FirstFrom(_places[part + 1], _gaps.Reach(place.End, _parts[part], _parts[part + 1]) + 1)));
    }

    private static int FirstFrom(TextSpan[] places, int start) => Sorted.First(places, start, (place, start) => place.Start >= start);
}

/// <summary>How much of a text may stand between two parts of a quotation.</summary>
internal sealed class Gaps(string text, QuoteLocatorOptions options)
{
    /// <summary>Up to where, from the end of a part, the next part has to begin.</summary>
    public int Reach(int end, QuotePart part, QuotePart next) => next.GapBefore switch
    {
        QuoteGap.Omission => end + options.MaxOmission,
        QuoteGap.Nothing => Spaces(end, end + options.MaxInsertion),
        QuoteGap.WithinWord => RestOfWord(end, end + options.MaxInsertion, part, next),
        _ => end + options.MaxInsertion,
    };

    // wom[e]n: letters. walk[ed] home: letters, then white space. they [l]ied: white space, then letters.
    private int RestOfWord(int end, int most, QuotePart part, QuotePart next)
    {
        if (!part.EndsWord)
            end = Letters(end, most);
        if (part.EndsWord || next.BeginsWord)
            end = Spaces(end, most);
        return part.EndsWord ? Letters(end, most) : end;
    }

    private int Spaces(int at, int most) => Behind(at, most, char.IsWhiteSpace);

    private int Letters(int at, int most) => Behind(at, most, character => !char.IsWhiteSpace(character));

    private int Behind(int at, int most, Predicate<char> isOne)
    {
        while (at < most && at < text.Length && isOne(text[at]))
            at++;
        return at;
    }
}
