using System.Collections.Immutable;

namespace FactCheck.Json;

/// <summary>Finds the members of an object by their names, in reading.</summary>
/// <param name="members">The members, at most 64.</param>
/// <param name="required">Those that must be there, as bits, the first member lowest.</param>
internal sealed class MemberIndex(ImmutableArray<Member> members, ulong required)
{
    public ImmutableArray<Member> Members => members;

    public ulong Required => required;

    /// <summary>The index of a member, or −1. The expected one is looked at first: files in canonical order find each at once.</summary>
    public int Find(ReadOnlySpan<byte> name, int expected)
    {
        if (expected < members.Length && name.SequenceEqual(members[expected].Utf8))
            return expected;
        for (var i = 0; i < members.Length; i++)
            if (name.SequenceEqual(members[i].Utf8))
                return i;
        return -1;
    }
}
