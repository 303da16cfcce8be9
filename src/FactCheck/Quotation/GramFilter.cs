using System.Buffers;
using System.Numerics;

namespace FactCheck.Quotation;

/// <summary>
/// Finds the diagonals on which a piece may be near to a text, by the grams that the two share (the q-gram lemma: Ukkonen 1992). Each edit spoils at most four grams of the piece;
/// the others are kept, and stand on diagonals that the alignment visits.
/// </summary>
internal sealed class GramFilter : IDisposable
{
    // An alignment with few enough edits for the filter visits at most 17 neighbouring diagonals, and so two neighbouring bins.
    private const int BinWidth = 16;

    // The greatest width of a band, so that those of repetitive texts can be looked at by turns.
    private const int MaxWidth = 32 * BinWidth;

    private readonly GramIndex _index;
    private readonly int _textLength;
    private readonly int _binCount;
    private readonly ushort[] _bins;

    public GramFilter(GramIndex index, int textLength)
    {
        (_index, _textLength) = (index, textLength);
        // Two more than diagonals need, since bins are looked at in pairs, and a whole vector of pairs at a time.
        _binCount = ((textLength + CharMasks.MaxRows) / BinWidth) + 2 + Vector<ushort>.Count;
        _bins = ArrayPool<ushort>.Shared.Rent(_binCount);
    }

    /// <summary>The bands in which an alignment of the piece has to lie if it is no farther than the piece allows, in rising order. They may overlap.</summary>
    public void Find(ReadOnlySpan<char> pattern, PatternPiece piece, List<Candidate> candidates, CancellationToken cancellation)
    {
        candidates.Clear();
        var least = piece.Length - GramIndex.GramLength + 1 - (GramIndex.GramLength * piece.MaxDistance);
        if (least < 1 || HitsOf(piece.Of(pattern)) > _textLength / 2)
            AddAll(piece, candidates);
        else
        {
            Count(piece.Of(pattern), cancellation);
            AddPairs(piece, least, candidates);
        }
    }

    public void Dispose() => ArrayPool<ushort>.Shared.Return(_bins);

    private long HitsOf(ReadOnlySpan<char> piece)
    {
        var hits = 0L;
        for (var i = 0; i <= piece.Length - GramIndex.GramLength; i++)
            hits += _index.PositionsOf(piece[i..]).Length;
        return hits;
    }

    private void AddAll(PatternPiece piece, List<Candidate> candidates)
    {
        for (var first = -piece.End; first <= _textLength - piece.Start; first += MaxWidth)
            candidates.Add(new(new(first, first + MaxWidth + piece.MaxDistance)));
    }

    private void Count(ReadOnlySpan<char> piece, CancellationToken cancellation)
    {
        var bins = _bins.AsSpan(0, _binCount);
        bins.Clear();
        for (var i = 0; i <= piece.Length - GramIndex.GramLength; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var shift = piece.Length - i;
            foreach (var position in _index.PositionsOf(piece[i..]))
                bins[(position + shift) / BinWidth]++;
        }
    }

    private void AddPairs(PatternPiece piece, int least, List<Candidate> candidates)
    {
        var threshold = new Vector<ushort>((ushort)least);
        for (var i = 0; i < _binCount - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            var pairs = new Vector<ushort>(_bins, i) + new Vector<ushort>(_bins, i + 1);
            if (!Vector.GreaterThanOrEqualAny(pairs, threshold))
                continue;
            for (var lane = 0; lane < Vector<ushort>.Count; lane++)
            {
                if (pairs[lane] >= least)
                    Add(((i + lane) * BinWidth) - piece.End, candidates);
            }
        }
    }

    private static void Add(int first, List<Candidate> candidates)
    {
        var last = first + (2 * BinWidth) - 1;
        if (candidates.Count > 0 && candidates[^1].Band is var before && first <= before.Last + 1 && last - before.First < MaxWidth)
            candidates[^1] = new(before with { Last = last });
        else
            candidates.Add(new(new(first, last)));
    }
}
