namespace FactCheck.Json;

/// <summary>
/// Values that were made of passages of one text, by the passage, so that what repeats (ids, dates, names) is made and kept once. The
/// passages themselves are not copied: the text stays as long as the pool.
/// </summary>
internal sealed class Pool<T>
{
    private Entry[] _entries = new Entry[256];
    private int _count;

    /// <summary>The place of the value for a passage: filled where the passage was seen before, to be filled where it was not.</summary>
    public ref T? ValueFor(ReadOnlySpan<byte> text, int start, int length, out bool known)
    {
        var passage = text.Slice(start, length);
        var hash = Hash(passage);
        for (var slot = hash & (uint)(_entries.Length - 1); ; slot = (slot + 1) & (uint)(_entries.Length - 1))
        {
            ref var entry = ref _entries[slot];
            known = entry.Length != 0;
            if (known && (entry.Hash != hash || entry.Length != length || !text.Slice(entry.Start, length).SequenceEqual(passage)))
                continue;
            if (known)
                return ref entry.Value;
            if (_count >= _entries.Length * 3 / 4)
            {
                Grow();
                return ref ValueFor(text, start, length, out known);
            }
            _count++;
            entry = new Entry { Hash = hash, Start = start, Length = length };
            return ref entry.Value;
        }
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
            if (entry.Length == 0)
                continue;
            var slot = entry.Hash & (uint)(_entries.Length - 1);
            while (_entries[slot].Length != 0)
                slot = (slot + 1) & (uint)(_entries.Length - 1);
            _entries[slot] = entry;
        }
    }

    private struct Entry
    {
        public uint Hash;
        public int Start;
        public int Length;
        public T? Value;
    }
}
