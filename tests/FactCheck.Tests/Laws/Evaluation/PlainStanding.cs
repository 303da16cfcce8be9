namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>"Standing of evidence", read word by word: the grounded labelling, by applying the characteristic function until nothing is added.</summary>
internal sealed class PlainStanding
{
    private readonly ValidClaimSet _set;
    private readonly HashSet<Id> _accepted = [];

    public PlainStanding(ValidClaimSet set)
    {
        _set = set;
        while (set.Evidence.Where(IsDefended).Select(item => item.Id).ToArray() is var defended && defended.Length > _accepted.Count)
            _accepted.UnionWith(defended);
    }

    public Standing Of(Evidence item)
    {
        if (_accepted.Contains(item.Id))
            return Standing.Stands;
        return IsRetracted(item) || Attackers(item).Any(attacker => _accepted.Contains(attacker.Id)) ? Standing.Defeated : Standing.Contested;
    }

    /// <summary>Whether each attacker of an item is attacked in turn by something accepted. Nothing defends what its sources have taken back.</summary>
    private bool IsDefended(Evidence item) =>
        !IsRetracted(item) && Attackers(item).All(attacker => Attackers(attacker).Any(defender => _accepted.Contains(defender.Id)));

    private IEnumerable<Evidence> Attackers(Evidence item) =>
        from other in _set.Evidence
        where !IsRetracted(other) && other.Bears.Any(bearing => bearing.As == BearingKind.Attacks && bearing.On.Contains(item.Id))
        select other;

    private bool IsRetracted(Evidence item) =>
        !item.Cites.IsEmpty && item.Cites.All(citation => _set.Get<Source>(citation.Source).Corrections.Any(correction => correction.Kind == CorrectionKind.Retracted));
}
