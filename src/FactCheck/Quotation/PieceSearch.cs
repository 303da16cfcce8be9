using System.Runtime.Intrinsics;

namespace FactCheck.Quotation;

/// <summary>Looks which bands really hold a piece, four at a time: the algorithm of <see cref="EditTable"/> with a band in each lane of a vector.</summary>
internal sealed class PieceSearch
{
    private const int Lanes = 4;

    private readonly CharMasks _masks = new();

    /// <summary>Adds the bands with a passage that is no farther from the piece than it allows. Those with such a passage close by may be added too.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="text">The text.</param>
    /// <param name="bands">The bands to look at.</param>
    /// <param name="found">What they are added to.</param>
    /// <param name="cancellation">Ends the work.</param>
    public void AddFound(ReadOnlySpan<char> pattern, PatternPiece piece, ReadOnlySpan<char> text, List<DiagonalBand> bands, List<DiagonalBand> found, CancellationToken cancellation)
    {
        _masks.Set(piece.Of(pattern));
        Span<int> starts = stackalloc int[Lanes];
        for (var i = 0; i < bands.Count; i += Lanes)
        {
            cancellation.ThrowIfCancellationRequested();
            var columns = 0;
            for (var lane = 0; lane < Lanes; lane++)
            {
                var band = bands[Math.Min(i + lane, bands.Count - 1)];
                starts[lane] = band.FirstColumn(piece.Start, text.Length);
                columns = Math.Max(columns, band.LastColumn(piece.End, text.Length) - starts[lane]);
            }
            // All lanes take as many columns as the one that needs most; at the end of the text they start earlier.
            foreach (ref var start in starts)
                start = Math.Min(start, text.Length - columns);
            var lanes = Search(text.Slice(starts[0], columns), text.Slice(starts[1], columns), text.Slice(starts[2], columns), text.Slice(starts[3], columns), piece);
            for (var lane = 0; lane < Lanes && i + lane < bands.Count; lane++)
            {
                if ((lanes & (1u << lane)) != 0)
                    found.Add(bands[i + lane]);
            }
        }
    }

    /// <summary>In which of four stretches of text, all of one length, there is a passage near enough: a bit for each.</summary>
    private uint Search(ReadOnlySpan<char> text0, ReadOnlySpan<char> text1, ReadOnlySpan<char> text2, ReadOnlySpan<char> text3, PatternPiece piece)
    {
        var masks = _masks;
        var lastRow = piece.Length - 1;
        var (more, less) = (Vector256<ulong>.AllBitsSet, Vector256<ulong>.Zero);
        // How much more than one more than allowed the distance is: the sign says that it is near enough.
        var excess = Vector256.Create((ulong)(piece.Length - piece.MaxDistance - 1));
        var near = excess;
        for (var i = 0; i < text0.Length && i < text1.Length && i < text2.Length && i < text3.Length; i++)
        {
            var equal = Vector256.Create(masks.Of(text0[i]), masks.Of(text1[i]), masks.Of(text2[i]), masks.Of(text3[i]));
            var diagonal = (((equal & more) + more) ^ more) | equal | less;
            var moreAcross = less | ~(diagonal | more);
            var lessAcross = diagonal & more;
            excess += (moreAcross >>> lastRow) & Vector256<ulong>.One;
            excess -= (lessAcross >>> lastRow) & Vector256<ulong>.One;
            near |= excess;
            moreAcross <<= 1;
            lessAcross <<= 1;
            more = lessAcross | ~(diagonal | moreAcross);
            less = diagonal & moreAcross;
        }
        return near.ExtractMostSignificantBits();
    }
}
