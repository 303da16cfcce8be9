using System.Numerics;
using System.Runtime.InteropServices;

namespace FactCheck.Quotation;

/// <summary>Where each four characters (a gram) stand in a text. Grams of the same hash share a bucket.</summary>
internal sealed class GramIndex
{
    public const int GramLength = 4;

    private const int PositionsAtATime = 1 << 16;

    private readonly int _shift;

    // The positions of a bucket, in rising order, are those from its start to that of the next one.
    private readonly int[] _starts;
    private readonly int[] _positions;

    public GramIndex(ReadOnlySpan<char> text, CancellationToken cancellation)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)text.Length), 8, 16);
        _shift = 64 - bits;
        _starts = new int[(1 << bits) + 1];
        _positions = GC.AllocateUninitializedArray<int>(Math.Max(0, text.Length - GramLength + 1));
        for (var start = 0; start < _positions.Length; start += PositionsAtATime)
        {
            cancellation.ThrowIfCancellationRequested();
            Count(text, start, Math.Min(start + PositionsAtATime, _positions.Length));
        }
        var sum = 0;
        foreach (ref var start in _starts.AsSpan())
            start = sum += start;
        for (var end = _positions.Length; end > 0; end -= PositionsAtATime)
        {
            cancellation.ThrowIfCancellationRequested();
            Place(text, Math.Max(0, end - PositionsAtATime), end);
        }
    }

    /// <summary>Where the first four characters of a text may stand: everywhere where they do, and where others of the same hash do, in rising order.</summary>
    public ReadOnlySpan<int> PositionsOf(ReadOnlySpan<char> gram)
    {
        var bucket = BucketOf(gram);
        return _positions.AsSpan(_starts[bucket].._starts[bucket + 1]);
    }

    private void Count(ReadOnlySpan<char> text, int start, int end)
    {
        for (var i = start; i < end; i++)
            _starts[BucketOf(text[i..])]++;
    }

    // Backwards, so that what was the end of a bucket comes to be its start.
    private void Place(ReadOnlySpan<char> text, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
            _positions[--_starts[BucketOf(text[i..])]] = i;
    }

    // Multiplicative hashing; the golden ratio spreads well. The order of bytes does not matter.
    private int BucketOf(ReadOnlySpan<char> gram) => (int)((MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(gram)) * 0x9E3779B97F4A7C15) >> _shift);
}
