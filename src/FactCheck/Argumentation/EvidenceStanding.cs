using System.Collections.Immutable;

namespace FactCheck.Argumentation;

/// <summary>
/// Which evidence of a claim set stands against the rest of it. The evidence items are the arguments of a framework (Dung 1995), what they bear on as
/// attacks on other evidence are its attacks, and its grounded labelling (Caminada 2006) says what stands, is contested or is defeated.
/// </summary>
/// <remarks>
/// <para>Allegations and developments are no arguments: nothing stands because nobody spoke against it, and no denial defeats evidence. What supports or
/// contextualises moves nothing. An item that is carried by retracted sources alone is defeated whatever attacks it, and defeats nothing.</para>
/// <para>Immutable and safe for use by several threads. Making one takes time linear in the evidence and its bearings.</para>
/// </remarks>
public sealed class EvidenceStanding
{
    private readonly ValidClaimSet _set;
    private readonly EvidenceAttacks _attacks;

    /// <summary>Finds what stands.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public EvidenceStanding(ValidClaimSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        _set = set;
        _attacks = new(set);
        Labelling = Framework.GroundedLabelling();
    }

    internal ArgumentationFramework Framework => _attacks.Framework;

    internal GroundedLabelling Labelling { get; }

    /// <summary>Whether an item stands.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not evidence.</exception>
    public Standing Of(Id evidence) => TryGetArgument(evidence, out var argument) ? ToStanding(Labelling[argument]) : Standing.Stands;

    /// <summary>Whether an item has citations, and every one of them is of a source that was retracted. Such an item is defeated.</summary>
    /// <remarks>A source that was corrected, or that is no longer where it was published, is not retracted.</remarks>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not evidence.</exception>
    public bool IsRetracted(Id evidence) => _attacks.IsRetracted(_set.Get<Evidence>(evidence).Id);

    /// <summary>
    /// The items that stand and attack a defeated one, in the order of the claim set. Empty for an item that is not defeated, and for one that is so only
    /// because it was retracted.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not evidence.</exception>
    public ImmutableArray<Id> DefeatersOf(Id evidence) => AttackersOf(evidence, Label.Out, Label.In);

    /// <summary>The contested items that attack a contested one, in the order of the claim set. Empty for an item that is not contested.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not evidence.</exception>
    public ImmutableArray<Id> ContestedBy(Id evidence) => AttackersOf(evidence, Label.Undecided, Label.Undecided);

    /// <summary>
    /// The evidence that would stand differently, and how, if some of it were not in the claim set and some were retracted. What is removed is not
    /// in the answer; what is both removed and retracted is removed.
    /// </summary>
    /// <remarks>It takes time linear in what the touched items reach along attacks, and in the attacks from and on it, whatever the size of the set.</remarks>
    /// <exception cref="KeyNotFoundException">The claim set has no item of one of the ids.</exception>
    /// <exception cref="InvalidCastException">One of the items is not evidence.</exception>
    internal Dictionary<Id, Standing> ChangesWithout(IReadOnlyCollection<Id> removed, IReadOnlyCollection<Id> retracted)
    {
        var changes = new Dictionary<Id, Standing>();
        var (removedArguments, retractedArguments) = (new HashSet<int>(), new HashSet<int>());
        foreach (var item in retracted)
            if (TryGetArgument(item, out var argument))
                retractedArguments.Add(argument);
            else
                changes[item] = Standing.Defeated;
        foreach (var item in removed)
            if (TryGetArgument(item, out var argument))
                removedArguments.Add(argument);
            else
                changes.Remove(item);
        foreach (var (argument, label) in Relabelling.Changes(Framework, Labelling, removedArguments, retractedArguments))
            changes.Add(_attacks.ItemOf(argument), ToStanding(label));
        return changes;
    }

    private ImmutableArray<Id> AttackersOf(Id evidence, Label label, Label ofAttackers)
    {
        if (!TryGetArgument(evidence, out var argument) || Labelling[argument] != label)
            return [];
        var attackers = ImmutableArray.CreateBuilder<Id>();
        foreach (var attacker in Framework.AttackersOf(argument))
            if (Labelling[attacker] == ofAttackers && _attacks.IsItem(attacker))
                attackers.Add(_attacks.ItemOf(attacker));
        return attackers.ToImmutable();
    }

    private bool TryGetArgument(Id evidence, out int argument) => _attacks.TryGetArgument(_set.Get<Evidence>(evidence).Id, out argument);

    private static Standing ToStanding(Label label) => label switch
    {
        Label.In => Standing.Stands,
        Label.Out => Standing.Defeated,
        _ => Standing.Contested,
    };
}
