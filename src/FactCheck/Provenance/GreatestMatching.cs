namespace FactCheck.Provenance;

/// <summary>How many of a list can be joined at most with one above each, no one twice from below and no one twice from above.</summary>
internal static class GreatestMatching
{
    /// <summary>The number of pairs. Each way is looked for breadth first, so nothing recurses; at most as many ways as members, each in time linear in the relation.</summary>
    public static int SizeOf(List<List<int>?> above)
    {
        var (upperOf, lowerOf) = (Free(above.Count), Free(above.Count));
        var reachedFrom = new int[above.Count];
        var reachedIn = new int[above.Count];
        var open = new Queue<int>();
        var size = 0;
        for (var start = 0; start < above.Count; start++)
        {
            if (above[start] is null)
                continue;
            open.Clear();
            open.Enqueue(start);
            var end = -1;
            while (end < 0 && open.TryDequeue(out var lower))
                foreach (var upper in above[lower] ?? [])
                {
                    if (reachedIn[upper] == start + 1)
                        continue;
                    reachedIn[upper] = start + 1;
                    reachedFrom[upper] = lower;
                    if (lowerOf[upper] < 0)
                    {
                        end = upper;
                        break;
                    }
                    open.Enqueue(lowerOf[upper]);
                }
            if (end >= 0)
                size++;
            // Back along the way: each joins the one it was reached from, and sets free the one that had it.
            while (end >= 0)
            {
                var lower = reachedFrom[end];
                lowerOf[end] = lower;
                (end, upperOf[lower]) = (upperOf[lower], end);
            }
        }
        return size;
    }

    private static int[] Free(int count)
    {
        var free = new int[count];
        Array.Fill(free, -1);
        return free;
    }
}
