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
            if (!IsShown([.. framework.AttackersOf(argument)], labelling, argument))
                return false;
        return true;
    }

    private static bool IsShown(int[] attackers, GroundedLabelling labelling, int argument) => labelling[argument] switch
    {
        Label.In => attackers.All(attacker =>
            labelling[attacker] == Label.Out && IsIn(labelling, labelling.DefeaterOf(attacker), before: labelling.OrderOf(argument))),
        Label.Out => attackers.Contains(labelling.DefeaterOf(argument)) && IsIn(labelling, labelling.DefeaterOf(argument)),
        _ => !attackers.Any(attacker => IsIn(labelling, attacker)) && attackers.Any(attacker => labelling[attacker] == Label.Undecided),
    };

    private static bool IsIn(GroundedLabelling labelling, int argument, int before = int.MaxValue) =>
        (uint)argument < (uint)labelling.Count && labelling[argument] == Label.In && labelling.OrderOf(argument) < before;
}
