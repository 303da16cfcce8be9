namespace FactCheck.Evaluation;

/// <summary>The allegations that one specialises, at any distance, and to which something is recorded as said, or asked about.</summary>
/// <remarks>
/// From each allegation above which no ways part the nearest one is known, so that a chain is gone through once. Elsewhere all that is
/// above is gone through for each.
/// </remarks>
internal sealed class Generals
{
    private readonly ValidClaimSet _set;
    private readonly Dictionary<Id, Id> _nearest = [];

    public Generals(ValidClaimSet set)
    {
        _set = set;
        var particulars = set.Allegations
            .Where(allegation => allegation.Generals().Count() == 1)
            .ToLookup(allegation => allegation.Generals().Single(), allegation => allegation.Id);
        var open = new Stack<Id>(particulars.Select(each => each.Key).Where(general => !set.Get<Allegation>(general).Generals().Any()));
        while (open.TryPop(out var general))
            foreach (var particular in particulars[general])
            {
                _nearest.Add(particular, IsAddressed(general) ? general : _nearest.GetValueOrDefault(general));
                open.Push(particular);
            }
    }

    /// <summary>Those above an allegation, the nearest first.</summary>
    public IEnumerable<Id> Above(Allegation allegation)
    {
        if (allegation.Relations.IsEmpty)
            return [];
        return _nearest.ContainsKey(allegation.Id) ? Chain(allegation.Id) : _set.GeneralOf(allegation.Id).Where(IsAddressed);
    }

    private IEnumerable<Id> Chain(Id from)
    {
        while (_nearest.TryGetValue(from, out from) && !from.IsDefault)
            yield return from;
    }

    private bool IsAddressed(Id allegation) =>
        !_set.Targets.AnswersTo(allegation).IsEmpty || !_set.Targets.RequestsAbout(allegation).IsEmpty;
}
