using System.Runtime.InteropServices;

namespace FactCheck.Quotation;

/// <summary>
/// Neighbouring diagonals of the table whose rows are the characters of a pattern and whose columns are those of a text. The cell in row r and column c, which stands for the
/// first r characters of the one and c of the other, is on the diagonal c − r. An alignment that costs k visits at most k + 1 neighbouring diagonals.
/// </summary>
/// <param name="First">The first one.</param>
/// <param name="Last">The last one, not less.</param>
internal readonly record struct DiagonalBand(int First, int Last)
{
    /// <summary>The first column of a row that is in the band.</summary>
    public int FirstColumn(int row, int columns) => Math.Clamp(row + First, 0, columns);

    /// <summary>The last column of a row that is in the band.</summary>
    public int LastColumn(int row, int columns) => Math.Clamp(row + Last, 0, columns);

    /// <summary>The band with so many diagonals more on each side.</summary>
    public DiagonalBand Widened(int by) => new(First - by, Last + by);

    /// <summary>The band that reaches from the first diagonal of the two to the last one.</summary>
    public DiagonalBand With(DiagonalBand other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));

    /// <summary>Sorts bands and makes one of those that meet.</summary>
    public static void Merge(List<DiagonalBand> bands)
    {
        bands.Sort((a, b) => a.First.CompareTo(b.First));
        var merged = 0;
        foreach (var band in CollectionsMarshal.AsSpan(bands))
        {
            if (merged > 0 && band.First <= bands[merged - 1].Last + 1)
                bands[merged - 1] = bands[merged - 1].With(band);
            else
                bands[merged++] = band;
        }
        bands.RemoveRange(merged, bands.Count - merged);
    }
}
