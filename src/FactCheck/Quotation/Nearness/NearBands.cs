using System.Runtime.InteropServices;

namespace FactCheck.Quotation;

/// <summary>Finds the diagonals on which something near to a pattern can lie, and passes over the rest of the text.</summary>
internal sealed class NearBands(ReadOnlyMemory<char> text, GramIndex grams, int maxDistance, CancellationToken cancellation)
{
    private readonly PieceSearch _search = new(text, cancellation);
    private readonly List<Candidate> _candidates = [];
    private readonly List<DiagonalBand> _found = [];

    /// <summary>The bands that hold every alignment of the pattern within the greatest distance, in rising order and apart from each other.</summary>
    public IReadOnlyList<DiagonalBand> Of(ReadOnlySpan<char> pattern)
    {
        using var filter = new GramFilter(grams, text.Length, cancellation);
        var pieces = PatternPiece.Of(pattern.Length, maxDistance);
        for (var i = 0; i < pieces.Length; i++)
        {
            filter.Find(pattern, pieces[i], _candidates);
            AcceptThoseInFoundBands();
            _search.Charge(pieces[i].Of(pattern), pieces[i].Start, _candidates, reach: 0, pieces[i].MaxDistance);
            if (pieces.Length > 1)
                AskForTheNext(pattern, pieces, i);
            // The rest of the alignment may leave the diagonals of the piece, but no farther than there are edits.
            foreach (var candidate in _candidates)
                _found.Add(candidate.Band.Widened(maxDistance));
            DiagonalBand.Merge(_found);
        }
        return _found;
    }

    /// <summary>
    /// From some piece on, round in a circle, the first one, two, three… cost no more than their share of the edits (Qin and Xiao's pigeonring). Asking for two drops nearly all
    /// of the passages that share a phrase with the pattern and nothing else.
    /// </summary>
    private void AskForTheNext(ReadOnlySpan<char> pattern, PatternPiece[] pieces, int i)
    {
        var (next, share) = ((i + 1) % pieces.Length, (int)(2L * maxDistance / pieces.Length));
        // From one piece to the next an alignment that costs no more than their share leaves the diagonals no farther; between the last and the first it may do so by all edits.
        _search.Charge(pieces[next].Of(pattern), pieces[next].Start, _candidates, next > i ? share : maxDistance, share);
    }

    /// <summary>Where one piece was found, the others are likely to be: looking for them would cost more than it saves.</summary>
    private void AcceptThoseInFoundBands()
    {
        var (kept, at) = (0, 0);
        foreach (var candidate in CollectionsMarshal.AsSpan(_candidates))
        {
            while (at < _found.Count && _found[at].Last < candidate.Band.Last)
                at++;
            if (at < _found.Count && _found[at].First <= candidate.Band.First)
                _found[at] = _found[at].With(candidate.Band.Widened(maxDistance));
            else
                _candidates[kept++] = candidate;
        }
        _candidates.RemoveRange(kept, _candidates.Count - kept);
    }
}
