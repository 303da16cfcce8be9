namespace FactCheck.Json;

/// <summary>The values of all members of one object, of which the object is made.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
internal readonly ref struct Values<T>(ReadOnlySpan<Cell> cells)
{
    private readonly ReadOnlySpan<Cell> _cells = cells;

    /// <summary>The value of a member; null, empty or false where it is absent.</summary>
    public V Of<V>(Member<T, V> member) => member.Slot.Get(in _cells[member.Index]);
}
