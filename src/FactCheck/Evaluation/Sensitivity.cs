using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>
/// Finds what an allegation depends on: takes out one origin or one piece of evidence at a time of all that bears on it, directly or through other evidence, and
/// evaluates it again.
/// </summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class Sensitivity(ClaimSetEvaluation evaluation, Weighing weighing)
{
    /// <summary>
    /// First by origins, those of the allegation before those of what reaches it, then by evidence, what bears on the allegation before what bears on that: each in the
    /// order of the claim set.
    /// </summary>
    public IEnumerable<Dependence> DependencesOf(Allegation allegation)
    {
        var reaching = Reaching(allegation);
        foreach (var (origin, carried) in OriginsOf(allegation, reaching))
            if (Dependence(allegation, Lens.Without(evaluation, origin, carried)) is { } dependence)
                yield return dependence with { Origin = origin };
        foreach (var evidence in reaching)
            if (Dependence(allegation, new(evaluation, null, [evidence.Id], [])) is { } dependence)
                yield return dependence with { Evidence = evidence.Id };
    }

    /// <summary>Each origin once, with the evidence that has it. It is told under no label where it has none in one of the citations.</summary>
    private IEnumerable<(Origin Origin, IEnumerable<Evidence> Carried)> OriginsOf(Allegation allegation, List<Evidence> reaching) =>
        from item in reaching.Prepend<Item>(allegation)
        from chain in evaluation.Tracing.Of(item.Id).Chains
        group (chain.Origin, Item: item) by chain.Origin into same
        let told = same.LastOrDefault(each => each.Origin.IsWithheld, same.First()).Origin
        select (told, same.Select(each => each.Item).OfType<Evidence>().DistinctBy(evidence => evidence.Id));

    /// <summary>The evidence that bears on an allegation, then what bears on that, and so on.</summary>
    private List<Evidence> Reaching(Allegation allegation)
    {
        var seen = new HashSet<Id>();
        var reaching = new List<Evidence>();
        Add(allegation.Id);
        for (var i = 0; i < reaching.Count; i++)
            Add(reaching[i].Id);
        return reaching;

        void Add(Id id) => reaching.AddRange(
            from bearing in evaluation.ClaimSet.EvidenceOn(id) where seen.Add(bearing.Evidence.Id) select bearing.Evidence);
    }

    private Dependence? Dependence(Allegation allegation, Lens lens)
    {
        var whole = evaluation[allegation.Id];
        var isMade = !lens.SourcingOf(allegation).Chains.IsEmpty;
        var rest = isMade ? weighing.Weigh(allegation, whole.Answer.Points, lens) : null;
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
