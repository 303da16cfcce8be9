using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>
/// Finds what an allegation depends on: takes out one origin or one piece of evidence at a time of all that bears on it, directly or through other evidence, and
/// evaluates it again.
/// </summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class Sensitivity
{
    private readonly ClaimSetEvaluation _evaluation;
    private readonly Weighing _weighing;
    private readonly Confirming _confirming;

    public Sensitivity(ClaimSetEvaluation evaluation, Weighing weighing, Confirming confirming) => (_evaluation, _weighing, _confirming) = (evaluation, weighing, confirming);

    /// <summary>
    /// First by origins, those of the allegation before those of what reaches it, then by evidence, what bears on the allegation before what bears on that: each in the
    /// order of the claim set.
    /// </summary>
    public IEnumerable<Dependence> DependencesOf(Allegation allegation)
    {
        var reaching = Reaching(allegation);
        foreach (var (origin, carried) in OriginsOf(allegation, reaching))
            if (Dependence(allegation, PartialLens.Without(_evaluation, origin, carried)) is { } dependence)
                yield return dependence with { Origin = origin };
        foreach (var evidence in reaching)
            if (Dependence(allegation, PartialLens.Without(_evaluation, evidence)) is { } dependence)
                yield return dependence with { Evidence = evidence.Id };
    }

    /// <summary>Each origin once, with the evidence that has it. It is told under no label where it has none in one of the citations.</summary>
    private List<(Origin Origin, List<Evidence> Carried)> OriginsOf(Allegation allegation, List<Evidence> reaching)
    {
        var origins = new List<(Origin Origin, List<Evidence> Carried)>();
        var numbers = new Dictionary<Origin, int>();
        foreach (var chain in _evaluation.Tracing.Of(allegation.Id).Chains)
            _ = Known(chain.Origin);
        foreach (var evidence in reaching)
            foreach (var chain in _evaluation.Tracing.Of(evidence.Id).Chains)
                if (Known(chain.Origin) is var carried && !(carried is [.., var last] && ReferenceEquals(last, evidence)))
                    carried.Add(evidence);
        return origins;

        List<Evidence> Known(Origin origin)
        {
            if (numbers.TryAdd(origin, origins.Count))
                origins.Add((origin, []));
            else if (origin.IsWithheld)
                origins[numbers[origin]] = (origin, origins[numbers[origin]].Carried);
            return origins[numbers[origin]].Carried;
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
