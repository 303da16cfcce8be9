using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Quotation;

/// <summary>How near to a piece of a pattern is what stands in a band: four bands at a time, by the algorithm of <see cref="EditTable"/> with one in each lane of a vector.</summary>
internal sealed class PieceSearch(ReadOnlyMemory<char> text, CancellationToken cancellation)
{
    private const int Lanes = 4;

    private readonly CharMasks _masks = new();

    /// <summary>Adds to the cost of each candidate the least distance of the piece from anything in its band, or a little less; and drops those that come to cost too much.</summary>
    /// <param name="piece">The piece, of at most 64 characters.</param>
    /// <param name="start">Where it starts in the pattern.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="reach">How many more diagonals are looked at on each side of a band.</param>
    /// <param name="maxCost">The greatest cost.</param>
    public void Charge(ReadOnlySpan<char> piece, int start, List<Candidate> candidates, int reach, int maxCost)
    {
        _masks.Set(piece);
        var kept = 0;
        for (var i = 0; i < candidates.Count; i += Lanes)
        {
            cancellation.ThrowIfCancellationRequested();
            var four = CollectionsMarshal.AsSpan(candidates)[i..Math.Min(i + Lanes, candidates.Count)];
            var least = LeastDistances(four, start, piece.Length, reach);
            for (var lane = 0; lane < four.Length; lane++)
            {
                var cost = four[lane].Cost + (int)least[lane];
                if (cost <= maxCost)
                    candidates[kept++] = four[lane] with { Cost = cost };
            }
        }
        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    /// <summary>The least distances in up to four bands. All lanes take as many columns as the one that needs most; those over look at the last band again.</summary>
    private Vector256<long> LeastDistances(ReadOnlySpan<Candidate> candidates, int start, int rows, int reach)
    {
        Span<int> firsts = stackalloc int[Lanes];
        var columns = 0;
        for (var lane = 0; lane < Lanes; lane++)
        {
            var band = candidates[Math.Min(lane, candidates.Length - 1)].Band.Widened(reach);
            firsts[lane] = band.FirstColumn(start, text.Length);
            columns = Math.Max(columns, band.LastColumn(start + rows, text.Length) - firsts[lane]);
        }
        return LeastDistances(Stretch(firsts[0]), Stretch(firsts[1]), Stretch(firsts[2]), Stretch(firsts[3]), rows - 1);

        // At the end of the text it starts earlier.
        ReadOnlySpan<char> Stretch(int first) => text.Span.Slice(Math.Min(first, text.Length - columns), columns);
    }

    private Vector256<long> LeastDistances(ReadOnlySpan<char> text0, ReadOnlySpan<char> text1, ReadOnlySpan<char> text2, ReadOnlySpan<char> text3, int lastRow)
    {
        var masks = _masks;
        var (more, less) = (Vector256<ulong>.AllBitsSet, Vector256<ulong>.Zero);
        var distance = Vector256.Create(lastRow + 1L);
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
