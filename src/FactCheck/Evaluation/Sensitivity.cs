using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>
/// Finds what each allegation depends on: takes out one origin or one piece of evidence at a time, and evaluates again only the allegations that it bears on, directly
/// or through other evidence that stands otherwise without it.
/// </summary>
internal sealed class Sensitivity
{
    private readonly ClaimSetEvaluation _evaluation;
    private readonly Weighing _weighing;
    private readonly Confirming _confirming;
    private readonly Dictionary<Origin, (List<Allegation> Made, List<Evidence> Carried)> _ofOrigin = [];
    private readonly List<Origin> _origins = [];
    private readonly HashSet<Id> _allegations;

    public Sensitivity(ClaimSetEvaluation evaluation, Weighing weighing, Confirming confirming)
    {
        (_evaluation, _weighing, _confirming) = (evaluation, weighing, confirming);
        _allegations = [.. evaluation.ClaimSet.Allegations.Select(allegation => allegation.Id)];
    }

    /// <summary>Of one allegation alone: only what bears on it, directly or through other evidence, can change it.</summary>
    public IEnumerable<Dependence> DependencesOf(Allegation allegation)
    {
        var reaching = Reaching(allegation);
        var carried = new Dictionary<Origin, List<Evidence>>();
        List<Origin> origins = [.. _evaluation.Tracing.Of(allegation.Id).Origins.All];
        foreach (var origin in origins)
            carried.Add(origin, []);
        foreach (var evidence in reaching)
            foreach (var origin in _evaluation.Tracing.Of(evidence.Id).Origins.All)
            {
                if (carried.TryAdd(origin, []))
                    origins.Add(origin);
                carried[origin].Add(evidence);
            }
        foreach (var origin in origins)
            if (Dependence(allegation, PartialLens.Without(_evaluation, origin, carried[origin])) is { } dependence)
                yield return dependence with { Origin = origin };
        foreach (var evidence in reaching)
            if (Dependence(allegation, PartialLens.Without(_evaluation, evidence)) is { } dependence)
                yield return dependence with { Evidence = evidence.Id };
    }

    public IEnumerable<Dependence> Dependences()
    {
        foreach (var allegation in _evaluation.ClaimSet.Allegations)
            foreach (var origin in _evaluation.Tracing.Of(allegation.Id).Origins.All)
                Known(origin).Made.Add(allegation);
        foreach (var evidence in _evaluation.ClaimSet.Evidence)
            foreach (var origin in _evaluation.Tracing.Of(evidence.Id).Origins.All)
                Known(origin).Carried.Add(evidence);
        foreach (var origin in _origins)
        {
            var (made, carried) = _ofOrigin[origin];
            var lens = PartialLens.Without(_evaluation, origin, carried);
            foreach (var allegation in Touched(made, carried.Select(evidence => evidence.Id).Concat(lens.Changes.Keys)))
                if (Dependence(allegation, lens) is { } dependence)
                    yield return dependence with { Origin = origin };
        }
        foreach (var evidence in _evaluation.ClaimSet.Evidence)
        {
            var lens = PartialLens.Without(_evaluation, evidence);
            foreach (var allegation in Touched([], lens.Changes.Keys.Prepend(evidence.Id)))
                if (Dependence(allegation, lens) is { } dependence)
                    yield return dependence with { Evidence = evidence.Id };
        }
    }

    /// <summary>The evidence that bears on an allegation, then what bears on that, and so on.</summary>
    private List<Evidence> Reaching(Allegation allegation)
    {
        var seen = new HashSet<Id>();
        var reaching = new List<Evidence>();
        Add(allegation.Id);
        for (var i = 0; i < reaching.Count; i++)
            Add(reaching[i].Id);
        return reaching;

        void Add(Id on)
        {
            foreach (var bearing in _evaluation.ClaimSet.Targets.EvidenceOn(on))
                if (seen.Add(bearing.Evidence.Id))
                    reaching.Add(bearing.Evidence);
        }
    }

    private (List<Allegation> Made, List<Evidence> Carried) Known(Origin origin)
    {
        if (!_ofOrigin.TryGetValue(origin, out var known))
        {
            _ofOrigin.Add(origin, known = ([], []));
            _origins.Add(origin);
        }
        return known;
    }

    private HashSet<Allegation> Touched(IEnumerable<Allegation> made, IEnumerable<Id> evidence)
    {
        var touched = new HashSet<Allegation>(made, ReferenceEqualityComparer.Instance);
        foreach (var id in evidence)
            foreach (var bearing in _evaluation.ClaimSet.Get<Evidence>(id).Bears)
                foreach (var on in bearing.On)
                    if (_allegations.Contains(on))
                        touched.Add(_evaluation.ClaimSet.Get<Allegation>(on));
        return touched;
    }

    private Dependence? Dependence(Allegation allegation, Lens lens)
    {
        var whole = _evaluation[allegation.Id];
        var isMade = !lens.SourcingOf(allegation).Chains.IsEmpty;
        var rest = isMade ? _weighing.Weigh(allegation, _confirming.Of(allegation, whole.Confirmed.Claimed, lens), lens) : null;
        if (rest?.Status == whole.Status && rest.Numbers == whole.Origins)
            return null;
        return new()
        {
            Allegation = allegation.Id,
            Status = whole.Status,
            StatusWithout = rest?.Status,
            Numbers = whole.Origins,
            NumbersWithout = rest?.Numbers,
        };
    }
}
