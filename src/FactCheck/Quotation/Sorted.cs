namespace FactCheck.Quotation;

/// <summary>Looks into lists that are in order.</summary>
internal static class Sorted
{
    /// <summary>The first of which something holds that holds of all behind it; where it holds of none, how many there are.</summary>
    public static int First<T, TKey>(ReadOnlySpan<T> items, TKey key, Func<T, TKey, bool> holds)
    {
        var (from, to) = (0, items.Length);
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            (from, to) = holds(items[middle], key) ? (from, middle) : (middle + 1, to);
        }
        return from;
    }
}
