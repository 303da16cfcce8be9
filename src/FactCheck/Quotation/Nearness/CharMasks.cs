using System.Runtime.CompilerServices;

namespace FactCheck.Quotation;

/// <summary>In which of up to 64 rows each character stands. A small hash table, so that every alphabet costs the same, and next to nothing to set up.</summary>
internal sealed class CharMasks
{
    public const int MaxRows = 64;

    // Four times as many as there can be characters. Those of one alphabet stand close together in Unicode, so they seldom meet in a slot.
    private const int Slots = 4 * MaxRows;

    private readonly char[] _characters = new char[Slots];

    // A slot is empty where no row is set.
    private readonly ulong[] _masks = new ulong[Slots];

    /// <summary>Takes up to 64 rows, in place of those before.</summary>
    public void Set(ReadOnlySpan<char> rows)
    {
        Array.Clear(_masks);
        for (var row = 0; row < rows.Length; row++)
        {
            var slot = SlotOf(rows[row]);
            _characters[slot] = rows[row];
            _masks[slot] |= 1UL << row;
        }
    }

    /// <summary>The rows in which a character stands; the first row is the lowest bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(char character)
    {
        var slot = character % Slots;
        var mask = _masks[slot];
        // One branch, which nearly always goes the same way: the slot is empty, or the character's own.
        return (mask == 0) | (_characters[slot] == character) ? mask : _masks[SlotOf(character)];
    }

    private int SlotOf(char character)
    {
        var slot = character % Slots;
        while (_masks[slot] != 0 && _characters[slot] != character)
            slot = (slot + 1) % Slots;
        return slot;
    }
}
