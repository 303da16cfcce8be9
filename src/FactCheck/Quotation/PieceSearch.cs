using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Quotation;

/// <summary>How near a piece of a pattern stands in bands, four at a time: the algorithm of <see cref="EditTable"/> with a band in each lane of a vector.</summary>
internal sealed class PieceSearch
{
    private const int Lanes = 4;

    private readonly CharMasks _masks = new();

    /// <summary>Adds to the cost of each candidate how far the piece is, at least, from what stands in its band; and drops those that come to cost too much.</summary>
    /// <param name="piece">The piece, and where it starts in the pattern.</param>
    /// <param name="start">Where it starts in the pattern.</param>
    /// <param name="text">The text.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="maxCost">The greatest cost.</param>
    /// <param name="cancellation">Ends the work.</param>
    public void Charge(ReadOnlySpan<char> piece, int start, ReadOnlySpan<char> text, List<Candidate> candidates, int maxCost, CancellationToken cancellation)
    {
        _masks.Set(piece);
        Span<int> starts = stackalloc int[Lanes];
        var kept = 0;
        for (var i = 0; i < candidates.Count; i += Lanes)
        {
            cancellation.ThrowIfCancellationRequested();
            var four = CollectionsMarshal.AsSpan(candidates)[i..Math.Min(i + Lanes, candidates.Count)];
            var columns = 0;
            for (var lane = 0; lane < Lanes; lane++)
            {
                var band = four[Math.Min(lane, four.Length - 1)].Band;
                starts[lane] = band.FirstColumn(start, text.Length);
                columns = Math.Max(columns, band.LastColumn(start + piece.Length, text.Length) - starts[lane]);
            }
            // All lanes take as many columns as the one that needs most; at the end of the text they start earlier.
            foreach (ref var first in starts)
                first = Math.Min(first, text.Length - columns);
            var least = LeastDistances(text.Slice(starts[0], columns), text.Slice(starts[1], columns), text.Slice(starts[2], columns), text.Slice(starts[3], columns), piece.Length);
            for (var lane = 0; lane < four.Length; lane++)
            {
                var cost = four[lane].Cost + (int)least[lane];
                if (cost <= maxCost)
                    candidates[kept++] = four[lane] with { Cost = cost };
            }
        }
        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    /// <summary>In each of four stretches of text, all of one length, the least distance of anything from the piece.</summary>
    private Vector256<long> LeastDistances(ReadOnlySpan<char> text0, ReadOnlySpan<char> text1, ReadOnlySpan<char> text2, ReadOnlySpan<char> text3, int rows)
    {
        var masks = _masks;
        var lastRow = rows - 1;
        var (more, less) = (Vector256<ulong>.AllBitsSet, Vector256<ulong>.Zero);
        var distance = Vector256.Create((long)rows);
        var least = distance;
        for (var i = 0; i < text0.Length && i < text1.Length && i < text2.Length && i < text3.Length; i++)
        {
            var equal = Vector256.Create(masks.Of(text0[i]), masks.Of(text1[i]), masks.Of(text2[i]), masks.Of(text3[i]));
            var diagonal = (((equal & more) + more) ^ more) | equal | less;
            var moreAcross = less | ~(diagonal | more);
            var lessAcross = diagonal & more;
            distance += ((moreAcross >>> lastRow) & Vector256<ulong>.One).AsInt64();
            distance -= ((lessAcross >>> lastRow) & Vector256<ulong>.One).AsInt64();
            least = Vector256.Min(least, distance);
            moreAcross <<= 1;
            lessAcross <<= 1;
            more = lessAcross | ~(diagonal | moreAcross);
            less = diagonal & moreAcross;
        }
        return least;
    }
}
