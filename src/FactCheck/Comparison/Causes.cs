using System.Collections.Immutable;
using FactCheck.Evaluation;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>Finds which differences between two claim sets an axis of an allegation moved because of.</summary>
internal sealed class Causes(ClaimSetDifference difference)
{
    // Each with its place in the difference. One id can have two: of an item that was removed, and of one of another kind that was added.
    private readonly ILookup<Id, (int Place, ItemDifference Item)> _differences = difference.Items
        .Select((item, place) => (Place: place, Item: item))
        .Where(found => found.Item.Kind != DifferenceKind.Moved)
        .ToLookup(found => found.Item.Id);

    /// <summary>In the order of the difference.</summary>
    public ImmutableArray<ItemDifference> Of(Axis axis, AllegationEvaluation before, AllegationEvaluation after)
    {
        HashSet<Id> direct = [.. RestsOn(axis, before), .. RestsOn(axis, after)];
        var found = Differing(direct).RemoveAll(item => !Moves(axis, item));
        return found.IsEmpty
            ? Differing([.. Named(direct, before.Evaluation.ClaimSet), .. Named(direct, after.Evaluation.ClaimSet)])
            : found;
    }

    /// <summary>Whether what differs in an item can move an axis: the citations of an allegation, for example, do not move its answer, nor credibility anything.</summary>
    private static bool Moves(Axis axis, ItemDifference item)
    {
        var trait = axis switch
        {
            Axis.Status => Traits.MovesStatus,
            Axis.Origins => Traits.MovesOrigins,
            Axis.Strength => Traits.MovesStrength,
            Axis.Answer => Traits.MovesAnswer,
            _ => Traits.MovesAssessments,
        };
        return item.Kind != DifferenceKind.Changed || item.Members.Any(difference => difference.Member.Has(trait));
    }

    private ImmutableArray<ItemDifference> Differing(HashSet<Id> ids) =>
        [.. ids.SelectMany(id => _differences[id]).OrderBy(found => found.Place).Select(found => found.Item)];

    private static IEnumerable<Id> RestsOn(Axis axis, AllegationEvaluation evaluated) => axis switch
    {
        Axis.Status or Axis.Origins =>
            [.. Evidence(evaluated), .. evaluated.Confirmations.Select(answer => answer.Response.Id), evaluated.Id],
        Axis.Strength => [evaluated.Id],
        Axis.Answer =>
        [
            .. evaluated.Answer.Parties.SelectMany(party => party.Answers.Select(answer => answer.Response.Id)),
            .. evaluated.Answer.Parties.SelectMany(party => party.Requests.Select(request => request.Id)),
            .. evaluated.Evaluation.ClaimSet.GeneralOf(evaluated.Id),
            evaluated.Id,
        ],
        _ => evaluated.Assessments.Select(assessment => assessment.Id),
    };

    /// <summary>The evidence for and against an allegation, and what attacks it, and what attacks that.</summary>
    private static List<Id> Evidence(AllegationEvaluation evaluated)
    {
        var found = evaluated.For.Items.Concat(evaluated.Against.Items).Select(item => item.Evidence.Id).Distinct().ToList();
        var seen = found.ToHashSet();
        for (var i = 0; i < found.Count; i++)
        {
            var attacks = evaluated.Evaluation.ClaimSet.EvidenceOn(found[i]).Where(bearing => bearing.As == BearingKind.Attacks);
            found.AddRange(attacks.Select(bearing => bearing.Evidence.Id).Where(seen.Add));
        }
        return found;
    }

    /// <summary>The sources and parties that some items name, and the bodies above the parties.</summary>
    private static HashSet<Id> Named(HashSet<Id> items, ValidClaimSet set)
    {
        var (named, references) = (new HashSet<Id>(), new References());
        foreach (var id in items)
            if (set.TryGet(id, out var item))
                references.Walk(item);
        while (references.Open.TryDequeue(out var id))
            if (set.TryGet(id, out var item) && item is Source or Party && named.Add(id))
                references.Walk(item);
        return named;
    }

    private sealed class References : ReferenceWalker
    {
        public Queue<Id> Open { get; } = [];

        public override void Reference(Id to, ItemKinds fits) => Open.Enqueue(to);
    }
}
