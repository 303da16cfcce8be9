namespace FactCheck.Quotation;

/// <summary>The last row of a table of edit distances: how far the whole pattern is from what ends in each column.</summary>
/// <param name="before">The column before those that were reckoned.</param>
/// <param name="distance">The distance there.</param>
/// <param name="steps">For each column after it, by how much the distance differs from that in the column before.</param>
internal readonly ref struct LastRow(int before, int distance, ReadOnlySpan<byte> steps)
{
    /// <summary>A step by one upwards.</summary>
    public const byte More = 1;

    /// <summary>A step by one downwards.</summary>
    public const byte Less = 2;

    public int Before { get; } = before;

    public int Distance { get; } = distance;

    public ReadOnlySpan<byte> Steps { get; } = steps;

    /// <summary>What a step adds.</summary>
    public static int Difference(byte step) => (step & More) - (step >> 1);
}
