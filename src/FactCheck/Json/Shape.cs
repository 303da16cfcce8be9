using System.Collections.Immutable;

namespace FactCheck.Json;

/// <summary>The members of one kind of object in the order of the format. Reading and writing go by the names, their order and what is required; the JSON Schema by all of it.</summary>
/// <param name="type">The type that holds the object.</param>
/// <param name="members">The members, at most 64.</param>
internal sealed class Shape(Type type, params ImmutableArray<Member> members)
{
    public Type Type => type;

    public ImmutableArray<Member> Members => members;

    /// <summary>The required members as bits, the first member lowest.</summary>
    public ulong Required { get; } = members.Select((member, i) => member.IsRequired ? 1UL << i : 0).Aggregate(0UL, (all, bit) => all | bit);

    /// <summary>The index of a member, or −1. The expected one is looked at first: files in canonical order find each at once.</summary>
    public int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        if (expected < members.Length && name.SequenceEqual(members[expected].Utf8))
            return expected;
        for (var i = 0; i < members.Length; i++)
            if (name.SequenceEqual(members[i].Utf8))
                return i;
        return -1;
    }

    /// <summary>The index of a member that is written next, or after optional ones that are left out.</summary>
    public int IndexOf(string name, int from)
    {
        for (var i = from; i < members.Length; i++)
            if (ReferenceEquals(members[i].Name, name) || string.Equals(members[i].Name, name, StringComparison.Ordinal))
                return i;
        throw new InvalidOperationException($"{type.Name} has no member {name} behind the one written before.");
    }
}
