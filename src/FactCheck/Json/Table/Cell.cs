namespace FactCheck.Json;

/// <summary>The value of one member while its object is put together: a value of any type, without a box.</summary>
internal struct Cell
{
    /// <summary>The value, or what it is made of, where that is a reference; null where there is none.</summary>
    public object? Reference;

    /// <summary>The value where it is a number, a flag or a choice.</summary>
    public int Number;

    /// <summary>Whether there is a value, of those that can be absent and have no null of their own.</summary>
    public bool IsSet;
}
