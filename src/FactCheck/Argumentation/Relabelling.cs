namespace FactCheck.Argumentation;

/// <summary>
/// The grounded labelling of a framework from which arguments are taken, or in which some are defeated from outside, found from the labelling before: what
/// cannot be reached by the change is not looked at.
/// </summary>
/// <remarks>
/// <para>Reached are the arguments that the change touches, unless they are out already; and of those that a reached one attacks, the ones that are in or
/// undecided, and the ones that are out by that attacker's defeat. All else keeps its label: where it is in, all its attackers are out and not reached; where it is
/// out, its defeater is not reached; so the certificate of the labelling before still holds for it. Where it is undecided, none of its attackers is reached.</para>
/// <para>The cost is linear in the reached arguments and the attacks from and on them, whatever the size of the framework.</para>
/// </remarks>
internal sealed class Relabelling
{
    // Of an argument that is neither in nor out so far, how many of its attackers are not out; never negative.
    private const int In = -1;
    private const int Out = -2;

    private readonly ArgumentationFramework _framework;
    private readonly GroundedLabelling _before;
    private readonly HashSet<int> _removed;
    private readonly HashSet<int> _defeated;
    private readonly List<int> _reached = [];
    private readonly Dictionary<int, int> _states = [];
    private readonly Queue<int> _settled = new();

    private Relabelling(ArgumentationFramework framework, GroundedLabelling before, HashSet<int> removed, HashSet<int> defeated)
    {
        _framework = framework;
        _before = before;
        _removed = removed;
        _defeated = defeated;
    }

    /// <summary>The arguments that have another label than before, with the new one; what is removed has none, and is not among them.</summary>
    /// <param name="framework">The framework before.</param>
    /// <param name="before">Its grounded labelling.</param>
    /// <param name="removed">The arguments that are taken out, with all attacks from and on them.</param>
    /// <param name="defeated">The arguments that something outside of the framework defeats.</param>
    public static List<(int Argument, Label Label)> Changes(
        ArgumentationFramework framework, GroundedLabelling before, HashSet<int> removed, HashSet<int> defeated)
    {
        var relabelling = new Relabelling(framework, before, removed, defeated);
        relabelling.Reach();
        foreach (var argument in relabelling._reached)
            relabelling.Begin(argument);
        relabelling.Spread();
        return relabelling.Changed();
    }

    private void Reach()
    {
        foreach (var argument in _removed)
            ReachTouched(argument);
        foreach (var argument in _defeated)
            ReachTouched(argument);
        for (var i = 0; i < _reached.Count; i++)
            foreach (var attacked in _framework.AttackedBy(_reached[i]))
                if (_before[attacked] != Label.Out || _before.DefeaterOf(attacked) == _reached[i])
                    ReachOne(attacked);
    }

    private void ReachTouched(int argument)
    {
        if (_before[argument] != Label.Out)
            ReachOne(argument);
    }

    private void ReachOne(int argument)
    {
        if (_states.TryAdd(argument, 0))
            _reached.Add(argument);
    }

    /// <summary>Settles what the touched and the unreached arguments alone decide.</summary>
    private void Begin(int argument)
    {
        var isOut = _removed.Contains(argument) || _defeated.Contains(argument);
        var open = 0;
        foreach (var attacker in _framework.AttackersOf(argument))
        {
            var isReached = _states.ContainsKey(attacker);
            isOut |= !isReached && _before[attacker] == Label.In;
            open += isReached || _before[attacker] != Label.Out ? 1 : 0;
        }
        _states[argument] = open;
        // Else something that attacks it is reached, and open: it is settled when that is.
        if (isOut)
            Settle(argument, Out);
    }

    private void Settle(int argument, int state)
    {
        _states[argument] = state;
        _settled.Enqueue(argument);
    }

    private void Spread()
    {
        while (_settled.TryDequeue(out var attacker))
        {
            var defeats = _states[attacker] == In;
            foreach (var attacked in _framework.AttackedBy(attacker))
            {
                if (!_states.TryGetValue(attacked, out var open) || open < 0)
                    continue;
                if (defeats)
                    Settle(attacked, Out);
                else if (open == 1)
                    Settle(attacked, In);
                else
                    _states[attacked] = open - 1;
            }
        }
    }

    private List<(int Argument, Label Label)> Changed()
    {
        var changed = new List<(int, Label)>();
        foreach (var argument in _reached)
        {
            var label = _states[argument] switch { In => Label.In, Out => Label.Out, _ => Label.Undecided };
            if (label != _before[argument] && !_removed.Contains(argument))
                changed.Add((argument, label));
        }
        return changed;
    }
}
