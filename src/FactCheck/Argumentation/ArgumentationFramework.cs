using static FactCheck.Argumentation.GroundedLabelling;

namespace FactCheck.Argumentation;

/// <summary>
/// Arguments and which of them attack which, and nothing else: the abstract argumentation framework of P. M. Dung, "On the acceptability of arguments and
/// its fundamental role in nonmonotonic reasoning, logic programming and n-person games", 1995. Arguments are numbered from 0.
/// </summary>
/// <remarks>
/// Immutable and safe for use by several threads. It knows nothing of claim sets: <see cref="EvidenceStanding"/> makes one of the evidence. In the files
/// of the International Competition on Computational Models of Argumentation (ICCMA) arguments are numbered from 1.
/// </remarks>
public sealed class ArgumentationFramework
{
    private readonly AttackRows _attackers;
    private readonly AttackRows _attacked;

    /// <summary>Makes a framework, in time linear in the arguments and the attacks.</summary>
    /// <param name="arguments">How many arguments there are.</param>
    /// <param name="attacks">Who attacks whom, in any order. An argument may attack itself. An attack that is given twice counts once.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="arguments"/> is negative, or an attack is from or on an argument that there is not.</exception>
    public ArgumentationFramework(int arguments, ReadOnlySpan<Attack> attacks)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(arguments);
        foreach (var attack in attacks)
            if ((uint)attack.Attacker >= (uint)arguments || (uint)attack.Attacked >= (uint)arguments)
                throw new ArgumentOutOfRangeException(nameof(attacks), attack, $"There are {arguments} arguments, numbered from 0.");
        _attackers = new AttackRows(arguments, attacks).Transposed().Transposed();
        _attacked = _attackers.Transposed();
    }

    /// <summary>How many arguments there are.</summary>
    public int Count => _attackers.Count;

    /// <summary>The arguments that attack this one, each once, ascending.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such argument.</exception>
    public ReadOnlySpan<int> AttackersOf(int argument) => _attackers[Checked(argument)];

    /// <summary>The arguments that this one attacks, each once, ascending.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such argument.</exception>
    public ReadOnlySpan<int> AttackedBy(int argument) => _attacked[Checked(argument)];

    /// <summary>
    /// The grounded labelling: of all labellings in which an argument is in exactly where all its attackers are out, and out exactly where one of them is
    /// in, the one with the fewest arguments in. There is always exactly one.
    /// </summary>
    /// <remarks>
    /// Each call labels anew, in time linear in the arguments and the attacks, without recursion. The arguments that are in are Dung's grounded extension.
    /// <see cref="GroundedCertificate"/> checks the result.
    /// </remarks>
    public GroundedLabelling GroundedLabelling()
    {
        // What is settled waits until what it attacks is looked at. Open are the attackers of an argument that are not out.
        var (marks, open, settled, accepted) = (new int[Count], new int[Count], new Queue<int>(), 0);
        for (var argument = 0; argument < Count; argument++)
            if ((open[argument] = _attackers[argument].Length) == 0)
                Settle(argument, MarkIn(accepted++));
        while (settled.TryDequeue(out var attacker))
            foreach (var attacked in _attacked[attacker])
                if (marks[attacker] < 0)
                {
                    if (--open[attacked] == 0)
                        Settle(attacked, MarkIn(accepted++));
                }
                else if (marks[attacked] == MarkUndecided)
                    Settle(attacked, MarkOut(attacker));
        return new(marks);

        void Settle(int argument, int mark)
        {
            marks[argument] = mark;
            settled.Enqueue(argument);
        }
    }

    private int Checked(int argument)
    {
        if ((uint)argument >= (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(argument), argument, $"There are {Count} arguments, numbered from 0.");
        return argument;
    }
}
