using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace FactCheck;

/// <summary>
/// A list as a record holds it: it compares item by item, so that records compare by what they hold; it reads the default of
/// <see cref="ImmutableArray{T}"/> as empty; and it takes in no null and no default id.
/// </summary>
internal readonly struct Items<T> : IEquatable<Items<T>>
{
    private readonly ImmutableArray<T> _array;

    public Items(ImmutableArray<T> array, [CallerMemberName] string? member = null)
    {
        if (!array.IsDefault)
            for (var i = 0; i < array.Length; i++)
                if (array[i] is null or Id { IsDefault: true })
                    throw new ArgumentException($"Item {i} of {member} is missing: it is null or an id that names nothing.", member);
        _array = array;
    }

    public ImmutableArray<T> Array => _array.IsDefault ? [] : _array;

    public bool Equals(Items<T> other) => Array.AsSpan().SequenceEqual(other.Array.AsSpan());

    public override bool Equals(object? obj) => obj is Items<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Array)
            hash.Add(item);
        return hash.ToHashCode();
    }
}
