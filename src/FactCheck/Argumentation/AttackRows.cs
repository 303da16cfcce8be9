namespace FactCheck.Argumentation;

/// <summary>For each argument a row of arguments, all rows in one array (compressed sparse rows).</summary>
internal sealed class AttackRows
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    /// <param name="starts">Where each row begins, and at last where the last one ends.</param>
    /// <param name="numbers">What is in the rows, row after row.</param>
    private AttackRows(int[] starts, int[] numbers)
    {
        _starts = starts;
        _numbers = numbers;
    }

    public int Count => _starts.Length - 1;

    /// <summary>Where each row begins, and at last where the last one ends.</summary>
    public int[] Starts => _starts;

    /// <summary>What is in the rows, row after row.</summary>
    public int[] Numbers => _numbers;

    public ReadOnlySpan<int> this[int row] => _numbers.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>For each argument those that attack it, in the order in which the attacks are given.</summary>
    public static AttackRows OfAttackers(int arguments, ReadOnlySpan<Attack> attacks)
    {
        var next = new int[arguments + 1];
        foreach (var attack in attacks)
            next[attack.Attacked + 1]++;
        var starts = Add(next);
        var numbers = new int[attacks.Length];
        foreach (var attack in attacks)
            numbers[next[attack.Attacked]++] = attack.Attacker;
        return new(starts, numbers);
    }

    /// <summary>Who is in whose row the other way round; what is in a row ascends.</summary>
    public AttackRows Transposed()
    {
        var next = new int[_starts.Length];
        foreach (var number in _numbers)
            next[number + 1]++;
        var starts = Add(next);
        var numbers = new int[_numbers.Length];
        for (var row = 0; row < Count; row++)
            foreach (var number in this[row])
                numbers[next[number]++] = row;
        return new(starts, numbers);
    }

    /// <summary>The same rows with each number once in a row. What is in a row must ascend.</summary>
    public AttackRows WithoutRepeats()
    {
        var starts = new int[_starts.Length];
        var numbers = new int[_numbers.Length];
        var count = 0;
        for (var row = 0; row < Count; row++)
        {
            starts[row] = count;
            foreach (var number in this[row])
                if (count == starts[row] || numbers[count - 1] != number)
                    numbers[count++] = number;
        }
        starts[^1] = count;
        return count == numbers.Length ? this : new(starts, numbers[..count]);
    }

    /// <summary>Turns lengths, each one place later than its row, into starts. Two copies: one to keep, one to count on.</summary>
    private static int[] Add(int[] lengths)
    {
        for (var row = 1; row < lengths.Length; row++)
            lengths[row] += lengths[row - 1];
        return [.. lengths];
    }
}
