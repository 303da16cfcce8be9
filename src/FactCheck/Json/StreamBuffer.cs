namespace FactCheck.Json;

/// <summary>Gathers the bytes of a stream, to its end or to one byte more than the options allow: enough to see that it is too large.</summary>
internal sealed class StreamBuffer
{
    private const int ByteOrderMarkLength = 3;

    private readonly long _limit;
    private byte[] _bytes;
    private int _count;

    public StreamBuffer(Stream stream, ClaimSetReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        // A byte order mark is no part of the text, and the largest array is smaller than the greatest limit.
        _limit = Math.Min((options ?? ClaimSetReadOptions.Default).MaxBytes + 1L + ByteOrderMarkLength, Array.MaxLength);
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        _bytes = new byte[Math.Clamp(expected + 1, Math.Min(4096, _limit), _limit)];
    }

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Free => _bytes.AsMemory(_count);

    /// <summary>The bytes that were read.</summary>
    public ReadOnlyMemory<byte> Taken => _bytes.AsMemory(0, _count);

    /// <summary>Takes in what was read into <see cref="Free"/>; false where that was the end, or enough.</summary>
    public bool Take(int count)
    {
        _count += count;
        if (count == 0 || _count == _limit)
            return false;
        if (_count == _bytes.Length)
            Array.Resize(ref _bytes, (int)Math.Min(_bytes.Length * 2L, _limit));
        return true;
    }
}
