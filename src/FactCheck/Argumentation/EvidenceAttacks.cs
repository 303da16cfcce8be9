using System.Runtime.InteropServices;

namespace FactCheck.Argumentation;

/// <summary>
/// The evidence of a claim set as a framework. Only items that take part in an attack, or are retracted, are arguments, in the order of the claim
/// set: all others stand, and cost nothing. Where something is retracted, there is one argument more, the last, which is not an item: it attacks all that is retracted.
/// </summary>
internal sealed class EvidenceAttacks
{
    private readonly Dictionary<Id, int> _numbers = [];
    private readonly List<Id> _items = [];
    private readonly HashSet<Id> _retracted;

    public EvidenceAttacks(ValidClaimSet set)
    {
        _retracted = Retracted(set);
        var attacks = Attacks(set);
        Number(set);
        var numbered = new List<Attack>(attacks.Count + _retracted.Count);
        foreach (var (attacker, attacked) in attacks)
            numbered.Add(new(_numbers[attacker], _numbers[attacked]));
        // The attacks of retracted items are kept: these are out, so nothing comes of them.
        foreach (var item in _retracted)
            numbered.Add(new(_items.Count, _numbers[item]));
        Framework = new(_items.Count + (_retracted.Count > 0 ? 1 : 0), CollectionsMarshal.AsSpan(numbered));
    }

    public ArgumentationFramework Framework { get; }

    public bool IsRetracted(Id item) => _retracted.Contains(item);

    public bool TryGetArgument(Id item, out int argument) => _numbers.TryGetValue(item, out argument);

    /// <summary>Whether an argument is an item, and not the retraction.</summary>
    public bool IsItem(int argument) => argument < _items.Count;

    public Id ItemOf(int argument) => _items[argument];

    private static HashSet<Id> Retracted(ValidClaimSet set)
    {
        var sources = new HashSet<Id>();
        foreach (var source in set.Sources)
            foreach (var correction in source.Corrections)
                if (correction.Kind == CorrectionKind.Retracted)
                    sources.Add(source.Id);
        var items = new HashSet<Id>();
        if (sources.Count == 0)
            return items;
        foreach (var evidence in set.Evidence)
            if (RestsOnlyOn(sources, evidence))
                items.Add(evidence.Id);
        return items;
    }

    private static bool RestsOnlyOn(HashSet<Id> sources, Evidence evidence)
    {
        foreach (var citation in evidence.Cites)
            if (!sources.Contains(citation.Source))
                return false;
        return !evidence.Cites.IsEmpty;
    }

    /// <summary>Who attacks whom among the evidence; both become arguments, without a number yet.</summary>
    private List<(Id Attacker, Id Attacked)> Attacks(ValidClaimSet set)
    {
        var attacks = new List<(Id, Id)>();
        foreach (var evidence in set.Evidence)
            foreach (var bearing in evidence.Bears)
                if (bearing.As == BearingKind.Attacks)
                    foreach (var on in bearing.On)
                        if (set.TryGet(on, out var target) && target is Evidence)
                        {
                            _numbers[evidence.Id] = _numbers[on] = -1;
                            attacks.Add((evidence.Id, on));
                        }
        return attacks;
    }

    private void Number(ValidClaimSet set)
    {
        foreach (var item in _retracted)
            _numbers[item] = -1;
        if (_numbers.Count == 0)
            return;
        foreach (var evidence in set.Evidence)
            if (_numbers.ContainsKey(evidence.Id))
            {
                _numbers[evidence.Id] = _items.Count;
                _items.Add(evidence.Id);
            }
    }
}
