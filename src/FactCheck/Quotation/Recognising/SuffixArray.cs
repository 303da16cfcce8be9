namespace FactCheck.Quotation;

/// <summary>
/// All suffixes of a sequence of numbers in order, in time linear in its length: suffix array by induced sorting (SA-IS; Nong, Zhang and Chan 2009).
/// </summary>
/// <remarks>
/// A suffix is greater or less than the one that begins one number later (the empty one is the least). Those that are less, behind one that is greater, are leftmost; once these are
/// in order the order of all others follows from them, in two passes. They are brought in order by their stretches to the next leftmost one: where two stretches are equal, these
/// are numbered and their sequence is sorted in turn, which is at most half as long.
/// </remarks>
internal sealed class SuffixArray
{
    private const int None = -1;

    private readonly ReadOnlyMemory<int> _text;
    private readonly CancellationToken _cancellation;
    private readonly bool[] _isLess;
    private readonly int[] _starts;
    private readonly int[] _edges;
    private readonly int[] _order;

    private SuffixArray(ReadOnlyMemory<int> text, int symbols, CancellationToken cancellation)
    {
        (_text, _cancellation) = (text, cancellation);
        _isLess = new bool[text.Length];
        _starts = new int[symbols + 1];
        _edges = new int[symbols];
        _order = new int[text.Length];
    }

    /// <summary>Where the suffixes begin, in their order.</summary>
    /// <param name="text">The sequence; its numbers are from 0.</param>
    /// <param name="symbols">More than the greatest of its numbers.</param>
    /// <param name="cancellation">Ends the sorting.</param>
    public static int[] Of(ReadOnlyMemory<int> text, int symbols, CancellationToken cancellation) => new SuffixArray(text, symbols, cancellation).Sort();

    private int[] Sort()
    {
        if (_order.Length == 0)
            return _order;
        Classify();
        var leftmost = Leftmost();
        Induce(leftmost);
        Induce(InOrder(leftmost));
        return _order;
    }

    private void Classify()
    {
        var text = _text.Span;
        foreach (var symbol in text)
            _starts[symbol + 1]++;
        for (var symbol = 0; symbol < _edges.Length; symbol++)
            _starts[symbol + 1] += _starts[symbol];
        for (var i = text.Length - 2; i >= 0; i--)
            _isLess[i] = text[i] < text[i + 1] || (text[i] == text[i + 1] && _isLess[i + 1]);
    }

    private bool IsLeftmost(int i) => i > 0 && _isLess[i] && !_isLess[i - 1];

    private int[] Leftmost()
    {
        var count = 0;
        for (var i = 1; i < _isLess.Length; i++)
            count += IsLeftmost(i) ? 1 : 0;
        var leftmost = new int[count];
        for (int i = 1, found = 0; i < _isLess.Length; i++)
            if (IsLeftmost(i))
                leftmost[found++] = i;
        return leftmost;
    }

    /// <summary>The leftmost ones in order, once all are in the order of their stretches.</summary>
    private int[] InOrder(int[] leftmost)
    {
        var (names, count) = Names(leftmost.Length);
        var sequence = Array.ConvertAll(leftmost, at => names[at / 2]);
        var order = count == leftmost.Length ? Inverse(sequence) : Of(sequence, count, _cancellation);
        return Array.ConvertAll(order, rank => leftmost[rank]);
    }

    private static int[] Inverse(int[] ranks)
    {
        var order = new int[ranks.Length];
        for (var i = 0; i < ranks.Length; i++)
            order[ranks[i]] = i;
        return order;
    }

    /// <summary>Numbers the stretches by their order, equal ones alike. No two leftmost ones are neighbours, so half the places hold them all.</summary>
    private (int[] Names, int Count) Names(int leftmost)
    {
        var names = new int[(_order.Length / 2) + 1];
        var (count, last, seen) = (0, None, 0);
        for (var i = 0; seen < leftmost; i++)
        {
            if (!IsLeftmost(_order[i]))
                continue;
            if (last == None || !AreEqual(last, _order[i]))
                count++;
            last = _order[i];
            names[last / 2] = count - 1;
            seen++;
        }
        return (names, count);
    }

    private bool AreEqual(int one, int other)
    {
        var text = _text.Span;
        for (var i = 0; Math.Max(one, other) + i < text.Length; i++)
        {
            if (text[one + i] != text[other + i] || _isLess[one + i] != _isLess[other + i])
                return false;
            if (i > 0 && (IsLeftmost(one + i) || IsLeftmost(other + i)))
                return IsLeftmost(one + i) && IsLeftmost(other + i);
        }
        return false;
    }

    /// <summary>Puts the leftmost ones where their first numbers belong, and derives the order of all: from the least those that are greater, then from the greatest those that are less.</summary>
    private void Induce(int[] leftmost)
    {
        var text = _text.Span;
        _order.AsSpan().Fill(None);
        _starts.AsSpan(1).CopyTo(_edges);
        for (var i = leftmost.Length - 1; i >= 0; i--)
            _order[--_edges[text[leftmost[i]]]] = leftmost[i];
        _starts.AsSpan(0, _edges.Length).CopyTo(_edges);
        _order[_edges[text[^1]]++] = text.Length - 1;
        InduceGreater(text);
        _starts.AsSpan(1).CopyTo(_edges);
        InduceLess(text);
    }

    // Where the suffix one number earlier is greater is seen from the two numbers: here stand only greater ones and leftmost ones, and before a leftmost one stands another number.
    private void InduceGreater(ReadOnlySpan<int> text)
    {
        var (order, edges) = (_order, _edges);
        for (var i = 0; i < order.Length; i++)
        {
            if (order[i] - 1 is var before and >= 0 && text[before] >= text[before + 1])
                order[edges[text[before]]++] = before;
            ThrowIfCancelled(i);
        }
    }

    // Where the two numbers are the same it is of the kind of the later suffix: those that are less are put in at the end of their bucket, and these are behind its edge.
    private void InduceLess(ReadOnlySpan<int> text)
    {
        var (order, edges) = (_order, _edges);
        for (var i = order.Length - 1; i >= 0; i--)
        {
            if (order[i] - 1 is var before and >= 0 && text[before] is var symbol && (symbol < text[before + 1] || (symbol == text[before + 1] && edges[symbol] <= i)))
                order[--edges[symbol]] = before;
            ThrowIfCancelled(i);
        }
    }

    private void ThrowIfCancelled(int step)
    {
        if (step % (1 << 16) == 0)
            _cancellation.ThrowIfCancellationRequested();
    }
}
