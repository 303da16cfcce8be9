namespace FactCheck.Json;

/// <summary>Keeps the values of the members of objects that stand in each other, until each object is made.</summary>
internal sealed class CellStack
{
    private Cell[] _cells = new Cell[64];
    private int _count;

    /// <summary>Makes room for so many values, all of them absent, and says where it begins.</summary>
    public int Take(int count)
    {
        var first = _count;
        _count += count;
        if (_count > _cells.Length)
            Array.Resize(ref _cells, Math.Max(_count, _cells.Length * 2));
        return first;
    }

    /// <summary>The place of a value. It is the place only until room is made for others.</summary>
    public ref Cell At(int place) => ref _cells[place];

    /// <summary>The values from a place on.</summary>
    public ReadOnlySpan<Cell> From(int first) => _cells.AsSpan(first, _count - first);

    /// <summary>Gives back what was taken from a place on.</summary>
    public void Release(int first)
    {
        Array.Clear(_cells, first, _count - first);
        _count = first;
    }
}
