using System.Numerics;
using FactCheck.Argumentation;

namespace FactCheck.Tests.Unit.Argumentation;

/// <summary>
/// Small frameworks by Dung's definitions, word for word and without any thought of speed: sets of arguments are the bits of a number, and all of them are tried.
/// </summary>
internal sealed class Plainly
{
    private readonly int _count;
    private readonly uint[] _attackersOf;

    public Plainly(int count, IEnumerable<Attack> attacks)
    {
        _count = count;
        _attackersOf = new uint[count];
        foreach (var (attacker, attacked) in attacks)
            _attackersOf[attacked] |= 1u << attacker;
    }

    /// <summary>The labels by the least complete extension: in it, attacked by it, or neither.</summary>
    public Label[] GroundedLabels()
    {
        var complete = Enumerable.Range(0, 1 << _count).Select(set => (uint)set).Where(IsComplete).ToArray();
        var least = complete.Single(set => complete.All(other => (set & other) == set));
        return [.. Enumerable.Range(0, _count).Select(argument => Contains(least, argument) ? Label.In : Attacks(least, argument) ? Label.Out : Label.Undecided)];
    }

    /// <summary>Conflict-free, and it holds exactly what it defends.</summary>
    private bool IsComplete(uint set) =>
        Enumerable.Range(0, _count).All(argument => Contains(set, argument) ? !Attacks(set, argument) && Defends(set, argument) : !Defends(set, argument));

    private bool Attacks(uint set, int argument) => (set & _attackersOf[argument]) != 0;

    /// <summary>Whether a set attacks whatever attacks an argument.</summary>
    private bool Defends(uint set, int argument)
    {
        for (var attackers = _attackersOf[argument]; attackers != 0; attackers &= attackers - 1)
            if (!Attacks(set, BitOperations.TrailingZeroCount(attackers)))
                return false;
        return true;
    }

    private static bool Contains(uint set, int argument) => (set >> argument & 1) != 0;
}
