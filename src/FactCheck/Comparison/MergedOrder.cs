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
        var movedByStanding = Moved(elements, element => element.Standing);
        var movedByOther = Moved(elements, element => element.Other);
        elements.RemoveAll(element => element.Merged is null);
        var unmoved = elements.FindAll(element => element is { Ancestor: >= 0, Standing: >= 0, Other: >= 0 } && !movedByStanding.Contains(element) && !movedByOther.Contains(element));
        var places = unmoved.Select((element, i) => (element, i)).ToDictionary(pair => pair.element, pair => pair.i + 1);
        var behind = Enumerable.Range(0, unmoved.Count + 1).Select(_ => new List<MergeElement>()).ToArray();
        Fill(element => element.Standing, element => element.Other < 0 || element.Ancestor < 0 || movedByStanding.Contains(element));
        Fill(element => element.Other, element => element.Standing < 0 || (element.Ancestor >= 0 && !movedByStanding.Contains(element)));
        return behind[0].Concat(unmoved.SelectMany((element, i) => behind[i + 1].Prepend(element)));

        void Fill(Func<MergeElement, int> index, Func<MergeElement, bool> isPlacedHere)
        {
            var place = 0;
            foreach (var element in elements.Where(element => index(element) >= 0).OrderBy(index))
            {
                if (places.TryGetValue(element, out var at))
                    place = at;
                else if (isPlacedHere(element))
                    behind[place].Add(element);
            }
        }
    }

    /// <summary>What a side moved among the elements that it has from the ancestor.</summary>
    private static HashSet<MergeElement> Moved(List<MergeElement> elements, Func<MergeElement, int> index)
    {
        var kept = elements.FindAll(element => element.Ancestor >= 0 && index(element) >= 0);
        var keptOrder = LongestRun.In([.. kept.Select(index)]);
        return [.. kept.Where((_, i) => !keptOrder[i])];
    }
}
