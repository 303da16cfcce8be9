using System.Collections.Immutable;

namespace FactCheck.Comparison;

/// <summary>One element of three lists: where it is in each, and what becomes of it.</summary>
/// <param name="ancestor">The index in the ancestor's list; −1 where that does not have it.</param>
/// <param name="standing">The index in the standing side's list; likewise.</param>
/// <param name="other">The index in the other side's list; likewise.</param>
internal sealed class MergeElement(int ancestor, int standing, int other)
{
    public int Ancestor => ancestor;

    public int Standing => standing;

    public int Other => other;

    /// <summary>The merged element; null where it was removed.</summary>
    public Node? Merged { get; set; }

    public List<PendingConflict> Conflicts { get; } = [];

    /// <summary>The elements of three lists; those of the ancestor first. None is in one of the lists twice.</summary>
    public static List<MergeElement> Of(ImmutableArray<Node> ancestor, ImmutableArray<Node> standing, ImmutableArray<Node> other)
    {
        var (inStanding, inOther) = (Matching.Of(standing, ancestor), Matching.Of(other, ancestor));
        int[] addedByStanding = [.. Enumerable.Range(0, standing.Length).Except(inStanding)];
        int[] addedByOther = [.. Enumerable.Range(0, other.Length).Except(inOther)];
        var partners = Matching.Of([.. addedByOther.Select(i => other[i])], [.. addedByStanding.Select(i => standing[i])]);
        return
        [
            .. ancestor.Select((_, i) => new MergeElement(i, inStanding[i], inOther[i])),
            .. addedByStanding.Select((at, i) => new MergeElement(-1, at, partners[i] < 0 ? -1 : addedByOther[partners[i]])),
            .. Enumerable.Range(0, addedByOther.Length).Except(partners).Select(i => new MergeElement(-1, -1, addedByOther[i])),
        ];
    }
}
