using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace FactCheck;

/// <summary>
/// A list as a record holds it: it compares item by item, so that records compare by what they hold; it reads the default of
/// <see cref="ImmutableArray{T}"/> as empty; and it takes in nothing that could not be written and read back: no null, no default id, no text
/// that is empty or has lone surrogates, and no citation of a kind that another list is for.
/// </summary>
[CollectionBuilder(typeof(Items), nameof(Items.Of))]
internal readonly struct Items<T> : IEquatable<Items<T>>
{
    private readonly ImmutableArray<T> _array;

    public Items(ImmutableArray<T> array, [CallerMemberName] string? member = null)
    {
        if (!array.IsDefault)
            for (var i = 0; i < array.Length; i++)
                Check(array[i], i, member);
        _array = array;
    }

    public ImmutableArray<T> Array => _array.IsDefault ? [] : _array;

    public ImmutableArray<T>.Enumerator GetEnumerator() => Array.GetEnumerator();

    public bool Equals(Items<T> other) => Array.AsSpan().SequenceEqual(other.Array.AsSpan());

    private static void Check(T item, int i, string? member)
    {
        switch (item)
        {
            case null or Id { IsDefault: true }:
                throw new ArgumentException($"Item {i} of {member} is missing: it is null or an id that names nothing.", member);
            case string text:
                Require.Text(text, member);
                break;
            case Citation when item.GetType() != typeof(T):
                throw new ArgumentException($"Item {i} of {member} is a {item.GetType().Name}: an allegation has a Making there, everything else a Citation, and nobody a kind of their own.", member);
        }
    }

    public override bool Equals(object? obj) => obj is Items<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Array)
            hash.Add(item);
        return hash.ToHashCode();
    }
}

/// <summary>Makes <see cref="Items{T}"/> of what stands in brackets.</summary>
internal static class Items
{
    public static Items<T> Of<T>(ReadOnlySpan<T> items) => new([.. items]);
}
