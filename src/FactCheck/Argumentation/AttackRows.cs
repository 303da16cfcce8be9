using System.Runtime.InteropServices;

namespace FactCheck.Argumentation;

/// <summary>For each argument a row of arguments, all rows in one array (compressed sparse rows).</summary>
internal sealed class AttackRows
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    /// <summary>For each argument those that attack it, in the order in which the attacks are given.</summary>
    public AttackRows(int arguments, ReadOnlySpan<Attack> attacks)
    {
        // Each start is counted on from one place later, so that in the end it has come to where it belongs.
        _starts = new int[arguments + 2];
        foreach (var attack in attacks)
            _starts[attack.Attacked + 2]++;
        for (var row = 2; row < _starts.Length; row++)
            _starts[row] += _starts[row - 1];
        _numbers = new int[attacks.Length];
        foreach (var attack in attacks)
            _numbers[_starts[attack.Attacked + 1]++] = attack.Attacker;
    }

    public int Count => _starts.Length - 2;

    public ReadOnlySpan<int> this[int row] => _numbers.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>Who is in whose row the other way round; what is in a row ascends. What a row has twice in a row counts once.</summary>
    public AttackRows Transposed()
    {
        var attacks = new List<Attack>(_numbers.Length);
        for (var row = 0; row < Count; row++)
            foreach (var number in this[row])
                if (new Attack(row, number) is var attack && (attacks is not [.., var last] || last != attack))
                    attacks.Add(attack);
        return new(Count, CollectionsMarshal.AsSpan(attacks));
    }
}
