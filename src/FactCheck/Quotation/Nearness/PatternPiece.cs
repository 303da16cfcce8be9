namespace FactCheck.Quotation;

/// <summary>A stretch of a pattern of at most 64 characters, so that a machine word has a bit for each.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many it has.</param>
/// <param name="MaxDistance">How far a passage may be from it.</param>
internal readonly record struct PatternPiece(int Start, int Length, int MaxDistance)
{
    /// <summary>The character behind the last one.</summary>
    public int End => Start + Length;

    /// <summary>Cuts a pattern into pieces of nearly equal length. If a passage is no farther from the pattern than is allowed, then some part of it is no farther from a piece than that piece allows: if all were, together they would be too far.</summary>
    public static PatternPiece[] Of(int length, int maxDistance)
    {
        var count = (length + CharMasks.MaxRows - 1) / CharMasks.MaxRows;
        var pieces = new PatternPiece[count];
        for (var i = 0; i < count; i++)
        {
            var start = (int)((long)length * i / count);
            pieces[i] = new(start, (int)((long)length * (i + 1) / count) - start, maxDistance / count);
        }
        return pieces;
    }

    /// <summary>The stretch of a pattern.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> pattern) => pattern.Slice(Start, Length);
}
