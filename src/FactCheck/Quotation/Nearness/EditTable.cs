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
}

/// <summary>
/// Reckons edit distances between a pattern and a text by the bit-parallel algorithm of Myers (1999) in the form of Hyyrö (2003): 64 rows of a column at once, of which
/// only the differences are kept. Only a band of diagonals is reckoned.
/// </summary>
/// <remarks>What lies outside the band is taken to be as far as it can be. So every distance is that of some alignment, and it is the least one if a best alignment stays in the band.</remarks>
internal sealed class EditTable
{
    // By how much the distance in a column differs from that in the column before: a bit for one more, and one for one less.
    private const byte More = 1;

    private readonly CharMasks _masks = new();
    private byte[] _steps = [];

    /// <summary>Reckons how far the whole pattern is from what ends in each column.</summary>
    /// <param name="pattern">The pattern: the rows.</param>
    /// <param name="text">The text: the columns.</param>
    /// <param name="band">The diagonals.</param>
    /// <param name="isAnchored">Whether it is compared with what stands from the start of the text on, and not with what starts anywhere.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The last row. It is to be read before the next call.</returns>
    public IEnumerable<(int End, int Distance)> Fill(
        ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, DiagonalBand band, bool isAnchored, CancellationToken cancellation)
    {
        var origin = band.FirstColumn(0, text.Length);
        var columns = band.LastColumn(pattern.Length, text.Length) - origin;
        if (_steps.Length < columns)
            _steps = new byte[columns];
        _steps.AsSpan(0, columns).Fill(More);
        if (!isAnchored)
            _steps.AsSpan(0, band.LastColumn(Math.Min(pattern.Length, CharMasks.MaxRows), text.Length) - origin).Clear();
        var distance = isAnchored ? origin : 0;
        for (var row = 0; ; row += CharMasks.MaxRows)
        {
            var rows = Math.Min(pattern.Length - row, CharMasks.MaxRows);
            // In the column before these rows' first one the distance is taken to grow by one with each row.
            var (before, last) = (band.FirstColumn(row, text.Length), band.LastColumn(row + rows, text.Length));
            cancellation.ThrowIfCancellationRequested();
            _masks.Set(pattern.Slice(row, rows));
            Pass(text[before..last], _steps.AsSpan((before - origin)..(last - origin)), rows - 1);
            distance += rows;
            if (row + rows == pattern.Length)
                return Distances(before, last, origin, distance);
            for (var column = before; column < band.FirstColumn(row + rows, text.Length); column++)
                distance += Step(column - origin);
        }
    }

    private IEnumerable<(int End, int Distance)> Distances(int column, int last, int origin, int distance)
    {
        while (column < last)
        {
            distance += Step(column - origin);
            yield return (++column, distance);
        }
    }

    private int Step(int column) => (_steps[column] & More) - (_steps[column] >> 1);

    /// <summary>Goes through the columns of up to 64 rows. The steps are those of the row above at first, and then those of the last of these rows.</summary>
    private void Pass(ReadOnlySpan<char> text, Span<byte> steps, int lastRow)
    {
        // Which rows are one more, and which one less, than the row above.
        var (masks, down, up) = (_masks, ulong.MaxValue, 0UL);
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
    }
}
