namespace FactCheck.Reporting;

/// <summary>Which elements that are there already can stand for the parts of a state without changing places: as many as there can be.</summary>
internal static class InOrder
{
    /// <summary>For each part its element, or null where there must be a new one. Takes n log n time.</summary>
    public static Element?[] Of(ReadOnlySpan<Element> elements, ReadOnlySpan<object> parts)
    {
        var candidates = Candidates(elements, parts);
        // The longest run of ascending places: ends[n] is the part with which a run of n + 1 ends at the lowest place.
        var (ends, before) = (new List<int>(), new int[parts.Length]);
        for (var i = 0; i < parts.Length; i++)
        {
            if (candidates[i] is not { } candidate)
                continue;
            var length = LengthBefore(candidate.Index);
            before[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
                ends.Add(i);
            else
                ends[length] = i;
        }
        var chosen = new Element?[parts.Length];
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
            chosen[i] = candidates[i];
        return chosen;

        int LengthBefore(int place)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (candidates[ends[middle]]!.Index < place)
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        }
    }

    /// <summary>The first of equal parts goes with the first of equal elements, the second with the second.</summary>
    private static Element?[] Candidates(ReadOnlySpan<Element> elements, ReadOnlySpan<object> parts)
    {
        var candidates = new Element?[parts.Length];
        if (elements.IsEmpty)
            return candidates;
        var queues = new Dictionary<object, Queue<Element>>(Anatomy.Comparer);
        foreach (var element in elements)
        {
            if (!queues.TryGetValue(element.Part, out var queue))
                queues.Add(element.Part, queue = new(1));
            queue.Enqueue(element);
        }
        for (var i = 0; i < parts.Length; i++)
            candidates[i] = queues.TryGetValue(parts[i], out var queue) && queue.TryDequeue(out var element) ? element : null;
        return candidates;
    }
}
