using System.Buffers;

namespace FactCheck.Quotation;

/// <summary>
/// Reckons edit distances between a pattern and a text by the bit-parallel algorithm of Myers (1999) in the form of Hyyrö (2003): 64 rows of a column at once, of which
/// only the differences are kept. Only a band of diagonals is reckoned.
/// </summary>
/// <remarks>What lies outside the band is taken to be as far as it can be. So every distance is that of some alignment, and it is the least one if a best alignment stays in the band.</remarks>
internal sealed class EditTable : IDisposable
{
    // After how many columns is looked whether the work was cancelled.
    private const int ColumnsAtATime = 1 << 16;

    private readonly CharMasks _masks = new();
    private byte[] _steps = [];

    /// <summary>Reckons how far the whole pattern is from what ends in each column.</summary>
    /// <param name="pattern">The pattern: the rows.</param>
    /// <param name="text">The text: the columns.</param>
    /// <param name="band">The diagonals.</param>
    /// <param name="isAnchored">Whether it is compared with what stands from the start of the text on, and not with what starts anywhere.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The last row. It is valid until the next call.</returns>
    public LastRow Fill(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, DiagonalBand band, bool isAnchored, CancellationToken cancellation)
    {
        var origin = band.FirstColumn(0, text.Length);
        var steps = StepsOfTheTop(band.LastColumn(pattern.Length, text.Length) - origin);
        if (!isAnchored)
            steps[..(band.LastColumn(Math.Min(pattern.Length, CharMasks.MaxRows), text.Length) - origin)].Clear();
        var distance = isAnchored ? origin : 0;
        for (var row = 0; ; row += CharMasks.MaxRows)
        {
            var rows = Math.Min(pattern.Length - row, CharMasks.MaxRows);
            // In the column before these rows' first one the distance is taken to grow by one with each row.
            var (before, last) = (band.FirstColumn(row, text.Length), band.LastColumn(row + rows, text.Length));
            _masks.Set(pattern.Slice(row, rows));
            Pass(text[before..last], steps[(before - origin)..(last - origin)], rows, cancellation);
            distance += rows;
            if (row + rows == pattern.Length)
                return new(before, distance, steps[(before - origin)..(last - origin)]);
            foreach (var step in steps[(before - origin)..(band.FirstColumn(row + rows, text.Length) - origin)])
                distance += LastRow.Difference(step);
        }
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (_steps.Length > 0)
            ArrayPool<byte>.Shared.Return(_steps);
        _steps = [];
    }

    private Span<byte> StepsOfTheTop(int columns)
    {
        if (_steps.Length < columns)
        {
            Dispose();
            _steps = ArrayPool<byte>.Shared.Rent(columns);
        }
        var steps = _steps.AsSpan(0, columns);
        steps.Fill(LastRow.More);
        return steps;
    }

    /// <summary>Goes through the columns of up to 64 rows. The steps are those of the row above at first, and then those of the last of these rows.</summary>
    private void Pass(ReadOnlySpan<char> text, Span<byte> steps, int rows, CancellationToken cancellation)
    {
        // Which rows are one more, and which one less, than the row above.
        var (more, less) = (ulong.MaxValue, 0UL);
        for (var done = 0; done < text.Length; done += ColumnsAtATime)
        {
            cancellation.ThrowIfCancellationRequested();
            var columns = Math.Min(text.Length - done, ColumnsAtATime);
            Pass(text.Slice(done, columns), steps.Slice(done, columns), rows - 1, ref more, ref less);
        }
    }

    private void Pass(ReadOnlySpan<char> text, Span<byte> steps, int lastRow, ref ulong more, ref ulong less)
    {
        var (masks, down, up) = (_masks, more, less);
        for (var i = 0; i < text.Length && i < steps.Length; i++)
        {
            ulong moreAbove = steps[i] & 1u, lessAbove = (uint)steps[i] >> 1;
            var equal = masks.Of(text[i]) | lessAbove;
            // Which rows are no more than the row above in the column before.
            var diagonal = (((equal & down) + down) ^ down) | equal | up;
            // Which rows are not one more, and which one less, than in the column before.
            var notMore = (diagonal | down) & ~up;
            var lessAcross = diagonal & down;
            steps[i] = (byte)((~(notMore >> lastRow) & 1) | (((lessAcross >> lastRow) & 1) << 1));
            notMore = (notMore << 1) + (1 ^ moreAbove);
            lessAcross = (lessAcross << 1) + lessAbove;
            down = lessAcross | (notMore & ~diagonal);
            up = diagonal & ~notMore;
        }
        (more, less) = (down, up);
    }
}
