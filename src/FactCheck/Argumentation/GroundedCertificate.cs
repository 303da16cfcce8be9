namespace FactCheck.Argumentation;

/// <summary>
/// Checks a grounded labelling by its certificate. It shares nothing with the labelling's making, and is short enough to be read and believed.
/// </summary>
public static class GroundedCertificate
{
    /// <summary>Whether a labelling is the grounded one of a framework, and its certificate shows it; in time linear in the arguments and the attacks.</summary>
    /// <remarks>
    /// <para>It holds where each argument that is in is attacked only by arguments that are out, and these are defeated by arguments of earlier places; each
    /// that is out is attacked by its defeater, which is in; and each that is undecided is attacked by no argument that is in, and by one at least that is undecided.</para>
    /// <para>Why that is enough: by induction over the places, what is in is in the grounded extension, and what is out is attacked by it. And the labelling
    /// is a complete one, of which the grounded one is the least; so no more is in the grounded extension than is in here. Nothing is demanded of
    /// the places but that they are in such an order, so two arguments may share one.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool Holds(ArgumentationFramework framework, GroundedLabelling labelling)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(labelling);
        if (labelling.Count != framework.Count)
            return false;
        for (var argument = 0; argument < framework.Count; argument++)
            if (!IsShown(framework.AttackersOf(argument), labelling, argument))
                return false;
        return true;
    }

    private static bool IsShown(ReadOnlySpan<int> attackers, GroundedLabelling labelling, int argument) => labelling[argument] switch
    {
        Label.In => AreDefeatedBefore(labelling.OrderOf(argument), attackers, labelling),
        Label.Out => attackers.Contains(labelling.DefeaterOf(argument)) && labelling[labelling.DefeaterOf(argument)] == Label.In,
        _ => IsOpen(attackers, labelling),
    };

    private static bool AreDefeatedBefore(int order, ReadOnlySpan<int> attackers, GroundedLabelling labelling)
    {
        foreach (var attacker in attackers)
        {
            if (labelling[attacker] != Label.Out)
                return false;
            var defeater = labelling.DefeaterOf(attacker);
            if ((uint)defeater >= (uint)labelling.Count || labelling[defeater] != Label.In || labelling.OrderOf(defeater) >= order)
                return false;
        }
        return true;
    }

    private static bool IsOpen(ReadOnlySpan<int> attackers, GroundedLabelling labelling)
    {
        var isOpen = false;
        foreach (var attacker in attackers)
            switch (labelling[attacker])
            {
                case Label.In:
                    return false;
                case Label.Undecided:
                    isOpen = true;
                    break;
            }
        return isOpen;
    }
}
