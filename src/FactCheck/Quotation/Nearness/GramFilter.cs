using System.Buffers;
using System.Numerics;

namespace FactCheck.Quotation;

/// <summary>
/// Finds the bands in which a piece of a pattern may be, by the grams that it shares with the text (the q-gram lemma; Ukkonen 1992). Each edit spoils at most four grams of the
/// piece; the others stand on the diagonals that an alignment visits, and these are neighbours.
/// </summary>
internal sealed class GramFilter : IDisposable
{
    // So few edits that the filter can be used take an alignment to at most 17 neighbouring diagonals, and so to two neighbouring bins.
    private const int BinBits = 4;
    private const int BinWidth = 1 << BinBits;

    // Bands are cut at this width, so that four of them are looked at together even where a whole text has to be.
    private const int MaxWidth = 32 * BinWidth;

    private readonly GramIndex _grams;
    private readonly int _textLength;
    private readonly CancellationToken _cancellation;
    private readonly int _binCount;
    private readonly ushort[] _bins;

    public GramFilter(GramIndex grams, int textLength, CancellationToken cancellation)
    {
        (_grams, _textLength, _cancellation) = (grams, textLength, cancellation);
        // A vector of bins is looked at together with the one that starts a bin later.
        _binCount = ((textLength + CharMasks.MaxRows) >> BinBits) + 2 + Vector<ushort>.Count;
        _bins = ArrayPool<ushort>.Shared.Rent(_binCount);
    }

    /// <summary>Finds the bands in which every alignment lies that the piece allows, each as a whole in one of them, in rising order; they may overlap.</summary>
    public void Find(ReadOnlySpan<char> pattern, PatternPiece piece, List<Candidate> candidates)
    {
        candidates.Clear();
        var leastKept = piece.Length - GramIndex.GramLength + 1 - (GramIndex.GramLength * piece.MaxDistance);
        if (leastKept < 1 || HitsOf(piece.Of(pattern)) > _textLength / 2)
            AddAll(piece, candidates);
        else
        {
            Count(piece.Of(pattern));
            AddPairs(piece, leastKept, candidates);
        }
    }

    public void Dispose() => ArrayPool<ushort>.Shared.Return(_bins);

    private long HitsOf(ReadOnlySpan<char> piece)
    {
        var hits = 0L;
        for (var i = 0; i <= piece.Length - GramIndex.GramLength; i++)
            hits += _grams.PositionsOf(piece[i..]).Length;
        return hits;
    }

    private void AddAll(PatternPiece piece, List<Candidate> candidates)
    {
        for (var first = -piece.End; first <= _textLength - piece.Start; first += MaxWidth)
            candidates.Add(new(new(first, first + MaxWidth + piece.MaxDistance)));
    }

    private void Count(ReadOnlySpan<char> piece)
    {
        var bins = _bins.AsSpan(0, _binCount);
        bins.Clear();
        for (var i = 0; i <= piece.Length - GramIndex.GramLength; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            // The first bin has the diagonal on which all of the piece is before the text.
            var shift = piece.Length - i;
            foreach (var position in _grams.PositionsOf(piece[i..]))
                bins[(position + shift) >> BinBits]++;
        }
    }

    private void AddPairs(PatternPiece piece, int leastKept, List<Candidate> candidates)
    {
        var threshold = new Vector<ushort>((ushort)leastKept);
        for (var i = 0; i < _binCount - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            var pairs = new Vector<ushort>(_bins, i) + new Vector<ushort>(_bins, i + 1);
            if (!Vector.GreaterThanOrEqualAny(pairs, threshold))
                continue;
            for (var lane = 0; lane < Vector<ushort>.Count; lane++)
            {
                if (pairs[lane] >= leastKept)
                    AddPair(((i + lane) << BinBits) - piece.End, candidates);
            }
        }
    }

    private static void AddPair(int first, List<Candidate> candidates)
    {
        var last = first + (2 * BinWidth) - 1;
        if (candidates.Count > 0 && candidates[^1].Band is var before && first <= before.Last + 1 && last - before.First < MaxWidth)
            candidates[^1] = new(before with { Last = last });
        else
            candidates.Add(new(new(first, last)));
    }
}
