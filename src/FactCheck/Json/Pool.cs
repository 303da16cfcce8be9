namespace FactCheck.Json;

/// <summary>
/// Values that were made of strings of one JSON text, by their bytes, so that what repeats (ids, dates, names) is made and kept once. The bytes
/// themselves are not copied: the text stays as long as the pool.
/// </summary>
internal sealed class Pool<T>
    where T : class
{
    private Entry[] _entries = new Entry[256];
    private int _count;

    /// <summary>The place of the value for a string without escapes: filled where the string was seen before, to be filled where it was not.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the string begins, behind its opening quotation mark.</param>
    /// <param name="length">Its bytes, without the closing quotation mark.</param>
    public ref T? ValueFor(ReadOnlySpan<byte> text, int start, int length)
    {
        // No string has a quotation mark inside; so what is the same to the closing one has the same length.
        var quoted = text.Slice(start, length + 1);
        var hash = Hash(quoted);
        var slot = hash & (uint)(_entries.Length - 1);
        for (; _entries[slot].Start != 0; slot = (slot + 1) & (uint)(_entries.Length - 1))
            if (_entries[slot].Hash == hash && text[_entries[slot].Start..].StartsWith(quoted))
                return ref _entries[slot].Value;
        if (_count >= _entries.Length * 3 / 4)
        {
            Grow();
            return ref ValueFor(text, start, length);
        }
        _count++;
        _entries[slot] = new Entry { Hash = hash, Start = start };
        return ref _entries[slot].Value;
    }

    private static uint Hash(ReadOnlySpan<byte> passage)
    {
        var hash = new HashCode();
        hash.AddBytes(passage);
        return (uint)hash.ToHashCode();
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 2];
        foreach (ref readonly var entry in old.AsSpan())
        {
            if (entry.Start == 0)
                continue;
            var slot = entry.Hash & (uint)(_entries.Length - 1);
            while (_entries[slot].Start != 0)
                slot = (slot + 1) & (uint)(_entries.Length - 1);
            _entries[slot] = entry;
        }
    }

    private struct Entry
    {
        public uint Hash;

        /// <summary>Where the string was first seen; 0, where no string can begin, in a free entry.</summary>
        public int Start;

        public T? Value;
    }
}
