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
    private readonly HashSet<Id> _retracted;
    private readonly List<Id> _items;
    private readonly Dictionary<Id, int> _numbers = [];

    /// <summary>Finds what stands.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public EvidenceStanding(ValidClaimSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        _set = set;
        HashSet<Id> retracted = [.. from source in set.Sources where source.IsRetracted select source.Id];
        _retracted =
        [
            .. from evidence in set.Evidence
               where !evidence.Cites.IsEmpty && evidence.Cites.All(citation => retracted.Contains(citation.Source))
               select evidence.Id,
        ];
        var attacks = (from evidence in set.Evidence
                       from bearing in evidence.Bears
                       where bearing.As == BearingKind.Attacks
                       from target in bearing.On
                       where set[target] is Evidence
                       select (Attacker: evidence.Id, Attacked: target)).ToList();
        // Only what takes part in an attack or is retracted is an argument: all else stands, and costs nothing.
        HashSet<Id> disputed = [.. _retracted, .. attacks.Select(attack => attack.Attacker), .. attacks.Select(attack => attack.Attacked)];
        _items = [.. from evidence in set.Evidence where disputed.Contains(evidence.Id) select evidence.Id];
        foreach (var item in _items)
            _numbers.Add(item, _numbers.Count);
        // Where something is retracted there is one argument more, the last, which is no item: it attacks all that is retracted. What that
        // attacks is kept: it is out, so nothing comes of it.
        Framework = new(_items.Count + (_retracted.Count > 0 ? 1 : 0),
        [
            .. attacks.Select(attack => new Attack(_numbers[attack.Attacker], _numbers[attack.Attacked])),
            .. _retracted.Select(item => new Attack(_items.Count, _numbers[item])),
        ]);
        Labelling = Framework.GroundedLabelling();
    }

    internal ArgumentationFramework Framework { get; }

    internal GroundedLabelling Labelling { get; }

    /// <summary>Whether an item stands.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not evidence.</exception>
    public Standing Of(Id evidence) => TryGetArgument(evidence, out var argument) ? ToStanding(Labelling[argument]) : Standing.Stands;

    /// <summary>Whether an item has citations, and every one of them is of a source that was retracted. Such an item is defeated.</summary>
    /// <remarks>A source that was corrected, or that is no longer where it was published, is not retracted.</remarks>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not evidence.</exception>
    public bool IsRetracted(Id evidence) => _retracted.Contains(_set.Get<Evidence>(evidence).Id);

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
        var touched = removed.Concat(retracted).Select(item => _set.Get<Evidence>(item).Id).ToHashSet();
        var changes = touched.Except(removed).Where(item => Of(item) == Standing.Stands).ToDictionary(item => item, _ => Standing.Defeated);
        var reached = Reach(touched);
        if (reached.Count == 0)
            return changes;
        var labelling = LabelAnew(reached, touched);
        foreach (var (argument, place) in reached)
            if (labelling[place] != Labelling[argument] && !removed.Contains(_items[argument]))
                changes[_items[argument]] = ToStanding(labelling[place]);
        return changes;
    }

    /// <summary>
    /// The arguments among some items, what they attack, what that attacks, and so on, each with its place. No other label can change: what is
    /// not among them none of them attacks.
    /// </summary>
    private Dictionary<int, int> Reach(IEnumerable<Id> items)
    {
        List<int> reached = [.. items.Where(_numbers.ContainsKey).Select(item => _numbers[item])];
        var places = reached.Select((argument, place) => (argument, place)).ToDictionary();
        for (var i = 0; i < reached.Count; i++)
            foreach (var attacked in Framework.AttackedBy(reached[i]))
                if (places.TryAdd(attacked, reached.Count))
                    reached.Add(attacked);
        return places;
    }

    /// <summary>
    /// Labels some arguments again, with a few of them defeated: whether something is gone or defeated is all one to the rest. Two arguments more
    /// stand for all others: one that is in, and one that attacks itself, so that it is undecided.
    /// </summary>
    private GroundedLabelling LabelAnew(Dictionary<int, int> arguments, HashSet<Id> defeated)
    {
        var (isIn, isUndecided) = (arguments.Count, arguments.Count + 1);
        List<Attack> attacks = [new(isUndecided, isUndecided)];
        foreach (var (argument, place) in arguments)
        {
            if (defeated.Contains(_items[argument]))
                attacks.Add(new(isIn, place));
            foreach (var attacker in Framework.AttackersOf(argument))
                if (arguments.TryGetValue(attacker, out var from))
                    attacks.Add(new(from, place));
                else if (Labelling[attacker] != Label.Out)
                    attacks.Add(new(Labelling[attacker] == Label.In ? isIn : isUndecided, place));
        }
        return new ArgumentationFramework(arguments.Count + 2, [.. attacks]).GroundedLabelling();
    }

    private ImmutableArray<Id> AttackersOf(Id evidence, Label label, Label ofAttackers) =>
        TryGetArgument(evidence, out var argument) && Labelling[argument] == label
            ?
            [
                .. from attacker in Framework.AttackersOf(argument).ToArray()
                   where attacker < _items.Count && Labelling[attacker] == ofAttackers
                   select _items[attacker],
            ]
            : [];

    private bool TryGetArgument(Id evidence, out int argument) => _numbers.TryGetValue(_set.Get<Evidence>(evidence).Id, out argument);

    private static Standing ToStanding(Label label) => label switch
    {
        Label.In => Standing.Stands,
        Label.Out => Standing.Defeated,
        _ => Standing.Contested,
    };
}
