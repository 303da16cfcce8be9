using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary>Says what the evidence status of an allegation rests on: the rule that decided, then each piece of evidence.</summary>
internal static class StatusGrounds
{
    public static IEnumerable<Ground> Of(AllegationEvaluation evaluated, ClaimSetEvaluation evaluation, Naming names)
    {
        yield return New($"{evaluated.Status.InWords().Capital()}: {Rule(evaluated, evaluation.Policy, names)}.");
        if (evaluated is { Status: not EvidenceStatus.Withdrawn, Allegation.Withdrawn: { } withdrawn })
            yield return New($"{names.Of(withdrawn.By)} took it back ({withdrawn.On.InWords()}); it was also made by others.");
        foreach (var source in evaluated.Sourcing.Carriers.Select(evaluation.ClaimSet.Get<Source>).Where(source => source.IsRetracted))
            yield return New($"Source {names.OfSource(source.Id)}, in which it is made, was retracted by its publisher.", source.Id);
        foreach (var confirmation in evaluated.Confirmations)
            yield return New($"Response {confirmation.Response.Id} of {names.Of(confirmation.Response.By)} confirms it in full.", confirmation.Response.Id);
        if (!evaluated.Confirmations.IsEmpty && !evaluated.Origins.IsConfirmedByAccused)
            yield return New("Not each of those whom it accuses confirms it; a confirmation by one is none by another.");
        foreach (var item in evaluated.For.Items)
            yield return Considered(item, "supports", evaluation, names);
        foreach (var item in evaluated.Against.Items)
            yield return Considered(item, "attacks", evaluation, names);
        foreach (var bearing in evaluation.ClaimSet.EvidenceOn(evaluated.Id))
            if (bearing.As == BearingKind.Contextualises)
                yield return New($"Evidence {bearing.Evidence.Id} is context, and speaks neither for nor against it.", bearing.Evidence.Id);
    }

    private static string Rule(AllegationEvaluation evaluated, EvaluationPolicy policy, Naming names) => evaluated.Status switch
    {
        EvidenceStatus.Withdrawn when evaluated.Allegation.Withdrawn is { } withdrawn => $"{names.Of(withdrawn.By)} took it back ({withdrawn.On.InWords()})",
        EvidenceStatus.NoEvidenceRecorded => "the record has none for it and none against it",
        _ => $"for it, {Side(evaluated.For, evaluated.Origins.IsConfirmedByAccused)}; against it, {Side(evaluated.Against, isConfirmed: false)} (policy {policy})",
    };

    private static string Side(EvidenceSide side, bool isConfirmed) =>
        side switch
        {
            _ when isConfirmed => "the confirmation of the accused",
            { IsEmpty: true } => "none",
            { IsDocumented: true } => $"{Origins(side.Origins.Number)}, with a disclosed primary document",
            _ => Origins(side.Origins.Number),
        } + side switch
        {
            { Reaches: true } => ", which is enough",
            { WouldReach: true } => ", but enough if what is contested stood",
            { MightReach: true } => ", but perhaps enough if it were shown who is not attributed",
            { Origins.Number: > 0 } => ", which is not enough",
            _ => "",
        };

    private static string Origins(int number) => number switch
    {
        0 => "nothing that counts",
        1 => "1 origin",
        _ => $"{number} distinguishable origins",
    };

    private static Ground Considered(ConsideredEvidence item, string side, ClaimSetEvaluation evaluation, Naming names)
    {
        var id = item.Evidence.Id;
        var others = item.Consideration switch
        {
            Consideration.Defeated => evaluation.Standing.DefeatersOf(id),
            Consideration.Contested => evaluation.Standing.ContestedBy(id),
            _ => [],
        };
        return New(
            $"Evidence {id} {side} it and " + item.Consideration switch
            {
                Consideration.Counts => $"counts: it stands, and has an origin that is {Uninvolved(side)} ({names.All(item.Origins)}).",
                Consideration.OnlyInterestedOrigins when item.IfOthers is { Origins.IsEmpty: false } =>
                    $"does not count: as somebody is not attributed, it is not shown that it has an origin that is {Uninvolved(side)}"
                    + $" ({names.All(evaluation.Tracing.Of(id).Origins.All)}).",
                Consideration.OnlyInterestedOrigins => $"does not count: it has no origin but {(side == "supports" ? "makers of the allegation" : "the accused")} ({names.All(evaluation.Tracing.Of(id).Origins.All)}).",
                Consideration.NoOrigin => "does not count: no citation says where it is from.",
                Consideration.Contested => $"is contested: {string.Join(", ", others)} {(others.Length == 1 ? $"attacks {id}, and neither" : $"attack {id}, and none of them")} can be said to stand.",
                Consideration.Defeated => $"does not count: {string.Join(", ", others)}, which {(others.Length == 1 ? "stands, attacks" : "stand, attack")} {id}.",
                _ => "does not count: every source that carries it was retracted.",
            },
            [id, .. others]);
    }

    private static string Uninvolved(string side) => side == "supports" ? "no maker of the allegation" : "not of the accused";

    private static Ground New(string sentence, params ImmutableArray<Id> items) => new(Axis.Status, sentence, items);
}
