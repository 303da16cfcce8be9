namespace FactCheck.Comparison;

/// <summary>
/// The order of merged elements. Those that nobody moved keep theirs; an element that one side moved or added stands behind the unmoved one that it stands
/// behind on that side; and where both moved or added it, as on the standing side. So the order of a side that alone moved anything is kept.
/// </summary>
internal static class MergedOrder
{
    /// <summary>The elements that remain, in their order.</summary>
    public static IEnumerable<MergeElement> Of(List<MergeElement> elements)
    {
        var movedByStanding = Moved(element => element.Standing);
        var movedByOther = Moved(element => element.Other);
        var remaining = elements.FindAll(element => element.Merged is not null);
        var unmoved = remaining.Where(IsUnmoved).ToHashSet();
        var behind = Placed(element => element.Standing, IsAsOnStanding)
            .Concat(Placed(element => element.Other, element => !IsAsOnStanding(element)))
            .ToLookup(placed => placed.Behind, placed => placed.Element);
        return behind[null].Concat(remaining.Where(unmoved.Contains).SelectMany(element => behind[element].Prepend(element)));

        // Among the elements that the side has from the ancestor.
        HashSet<MergeElement> Moved(Func<MergeElement, int> index) =>
            LongestRun.Moved(elements.FindAll(element => element.Ancestor >= 0 && index(element) >= 0), index);

        bool IsUnmoved(MergeElement element) =>
            element is { Ancestor: >= 0, Standing: >= 0, Other: >= 0 }
            && !movedByStanding.Contains(element) && !movedByOther.Contains(element);

        bool IsAsOnStanding(MergeElement element) =>
            element.Standing >= 0 && (element.Other < 0 || element.Ancestor < 0 || movedByStanding.Contains(element));

        IEnumerable<(MergeElement? Behind, MergeElement Element)> Placed(Func<MergeElement, int> index, Func<MergeElement, bool> isPlaced)
        {
            MergeElement? last = null;
            foreach (var element in remaining.Where(element => index(element) >= 0).OrderBy(index))
                if (unmoved.Contains(element))
                    last = element;
                else if (isPlaced(element))
                    yield return (last, element);
        }
    }
}
