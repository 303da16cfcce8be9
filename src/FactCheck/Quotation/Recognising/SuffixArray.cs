namespace FactCheck.Quotation;

/// <summary>
/// The suffixes of a sequence of numbers in order, by doubling (Manber and Myers 1990, in the form of Larsson and Sadakane 2007): suffixes
/// in the order of their first numbers are brought in that of twice as many by the rank of what stands behind those. Whatever repeats
/// itself, a round costs no more than a sort, and there are as many rounds as the length of the longest repeat has binary digits.
/// </summary>
internal sealed class SuffixArray
{
    private readonly int[] _order;
    private readonly int[] _keys;
    // Suffixes that are not told apart yet make up a group; their rank is the last place of it.
    private readonly int[] _ranks;

    private SuffixArray(int[] text)
    {
        _order = [.. Enumerable.Range(0, text.Length).Where(at => text[at] >= 0)];
        _keys = Array.ConvertAll(_order, at => text[at]);
        _ranks = (int[])text.Clone();
        Split(0, _order.Length);
    }

    /// <summary>Where the suffixes begin, in their order.</summary>
    /// <param name="text">The sequence. A negative number stands in it only once; the suffixes that begin with one are left out.</param>
    /// <param name="cancellation">Ends the sorting.</param>
    public static int[] Of(int[] text, CancellationToken cancellation)
    {
        var suffixes = new SuffixArray(text);
        for (var length = 1; suffixes.AreAlike(length, cancellation); length *= 2)
        {
        }
        return suffixes._order;
    }

    /// <summary>Whether some are alike in so many numbers; these are put in the order of twice as many.</summary>
    private bool AreAlike(int length, CancellationToken cancellation)
    {
        var areAlike = false;
        for (var (start, end) = (0, 0); start < _order.Length; start = end)
        {
            end = _ranks[_order[start]] + 1;
            if (end - start == 1)
                continue;
            cancellation.ThrowIfCancellationRequested();
            for (var i = start; i < end; i++)
                _keys[i] = _order[i] + length < _ranks.Length ? _ranks[_order[i] + length] : int.MinValue;
            Split(start, end);
            areAlike = true;
        }
        return areAlike;
    }

    /// <summary>Sorts a group by its keys, and makes a group of those with one key.</summary>
    private void Split(int start, int end)
    {
        _keys.AsSpan(start..end).Sort(_order.AsSpan(start..end));
        for (var (i, last) = (end - 1, end - 1); i >= start; i--)
        {
            last = _keys[i] == _keys[last] ? last : i;
            _ranks[_order[i]] = last;
        }
    }
}
