namespace FactCheck.Argumentation;

/// <summary>
/// Finds the grounded labelling: what nothing attacks is in; what that attacks is out; what is then attacked only by what is out is in; and so on, wave by wave.
/// </summary>
/// <remarks>
/// Nearly all of the time goes into waiting for memory, because attacks lead anywhere. So the rows of several arguments are looked at together, in
/// loops whose course does not depend on the marks that are found there: then the processor asks for the next before the last has come.
/// </remarks>
internal sealed class GroundedReckoning
{
    private const int Together = 64;
    private const int Room = 1024;

    private readonly AttackRows _attacked;

    // Of an argument that is out, its mark; of any other, how many of its attackers are not out.
    private readonly int[] _marks;
    private readonly int[] _accepted;
    private readonly int[] _defeated;
    private readonly (int Start, int End)[] _rows = new (int, int)[Together];
    private readonly Attack[] _open = new Attack[Room];
    private int _in;
    private int _out;

    private GroundedReckoning(AttackRows attackers, AttackRows attacked)
    {
        _attacked = attacked;
        _marks = new int[attackers.Count];
        _accepted = new int[attackers.Count];
        _defeated = new int[attackers.Count];
        for (var argument = 0; argument < _marks.Length; argument++)
            if ((_marks[argument] = attackers[argument].Length) == 0)
                _accepted[_in++] = argument;
    }

    public static GroundedLabelling Of(AttackRows attackers, AttackRows attacked)
    {
        var reckoning = new GroundedReckoning(attackers, attacked);
        reckoning.Settle();
        return new(reckoning.Marks());
    }

    private void Settle()
    {
        var (lookedIn, lookedOut) = (0, 0);
        while (lookedIn < _in)
        {
            for (; lookedIn < _in; lookedIn += Math.Min(Together, _in - lookedIn))
                Look(_accepted.AsSpan(lookedIn..Math.Min(lookedIn + Together, _in)), areIn: true);
            for (; lookedOut < _out; lookedOut += Math.Min(Together, _out - lookedOut))
                Look(_defeated.AsSpan(lookedOut..Math.Min(lookedOut + Together, _out)), areIn: false);
        }
    }

    /// <summary>Collects the attacks of a few arguments on what is not settled, and draws the consequences.</summary>
    private void Look(ReadOnlySpan<int> arguments, bool areIn)
    {
        var (starts, numbers) = (_attacked.Starts, _attacked.Numbers);
        var (marks, open) = (_marks, _open);
        var rows = _rows.AsSpan(0, arguments.Length);
        for (var i = 0; i < rows.Length; i++)
            rows[i] = (starts[arguments[i]], starts[arguments[i] + 1]);
        var count = 0;
        for (var i = 0; i < rows.Length; i++)
            for (var at = rows[i].Start; at < rows[i].End; at++)
            {
                open[count] = new(arguments[i], numbers[at]);
                count += marks[numbers[at]] > 0 ? 1 : 0;
                if (count == Room)
                {
                    Conclude(open, areIn);
                    count = 0;
                }
            }
        Conclude(open.AsSpan(0, count), areIn);
    }

    private void Conclude(ReadOnlySpan<Attack> attacks, bool areIn)
    {
        if (areIn)
            Defeat(attacks);
        else
            Defend(attacks);
    }

    private void Defeat(ReadOnlySpan<Attack> attacks)
    {
        foreach (var (attacker, attacked) in attacks)
            if (_marks[attacked] > 0)
            {
                _marks[attacked] = GroundedLabelling.MarkOut(attacker);
                _defeated[_out++] = attacked;
            }
    }

    private void Defend(ReadOnlySpan<Attack> attacks)
    {
        foreach (var (_, attacked) in attacks)
            if (_marks[attacked] > 0 && --_marks[attacked] == 0)
                _accepted[_in++] = attacked;
    }

    private int[] Marks()
    {
        foreach (ref var mark in _marks.AsSpan())
            mark = Math.Min(mark, GroundedLabelling.MarkUndecided);
        for (var order = 0; order < _in; order++)
            _marks[_accepted[order]] = GroundedLabelling.MarkIn(order);
        return _marks;
    }
}
