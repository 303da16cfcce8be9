using System.Collections.Immutable;
using FactCheck.Evaluation;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>Finds which differences between two claim sets an axis of an allegation moved because of.</summary>
internal sealed class Causes(ClaimSetEvaluation first, ClaimSetEvaluation second, ClaimSetDifference difference)
{
    // Each with its place in the difference. One id can have two: of an item that was removed, and of one of another kind that was added.
    private readonly ILookup<Id, (int Place, ItemDifference Item)> _differences = difference.Items
        .Select((item, place) => (Place: place, Item: item))
        .Where(found => found.Item.IsAdded || found.Item.IsRemoved || !found.Item.Members.IsEmpty)
        .ToLookup(found => found.Item.Id);

    private (AllegationEvaluation? Of, HashSet<Id> Ids) _evidence = (null, []);

    /// <summary>In the order of the difference.</summary>
    public ImmutableArray<ItemDifference> Of(Axis axis, AllegationEvaluation before, AllegationEvaluation after)
    {
        var direct = RestsOn(axis, before, after);
        var found = Differing(direct).RemoveAll(item => !Moves(axis, item));
        return found.IsEmpty ? Differing([.. Named(direct, first), .. Named(direct, second)]) : found;
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
        return item.IsAdded || item.IsRemoved || item.Members.Any(difference => difference.Member.Has(trait));
    }

    private ImmutableArray<ItemDifference> Differing(HashSet<Id> ids)
    {
        var found = _differences.Count > ids.Count
            ? ids.SelectMany(id => _differences[id])
            : _differences.Where(same => ids.Contains(same.Key)).SelectMany(same => same);
        return [.. found.OrderBy(one => one.Place).Select(one => one.Item)];
    }

    /// <summary>Status and numbers rest on the same, which is looked for once for each allegation.</summary>
    private HashSet<Id> RestsOn(Axis axis, AllegationEvaluation before, AllegationEvaluation after)
    {
        if (axis is not (Axis.Status or Axis.Origins))
            return [.. RestsOn(axis, before, first), .. RestsOn(axis, after, second)];
        if (_evidence.Of != after)
            _evidence = (after, [.. RestsOn(axis, before, first), .. RestsOn(axis, after, second)]);
        return _evidence.Ids;
    }

    private static IEnumerable<Id> RestsOn(Axis axis, AllegationEvaluation evaluated, ClaimSetEvaluation evaluation) => axis switch
    {
        Axis.Status => [.. Evidence(evaluated, evaluation), .. evaluated.Confirmations.Select(answer => answer.Response.Id), evaluated.Id],
        Axis.Origins => [.. Evidence(evaluated, evaluation), .. evaluated.Confirmations.Select(answer => answer.Response.Id), evaluated.Id],
        Axis.Strength => [evaluated.Id],
        Axis.Answer =>
        [
            .. evaluated.Answer.Parties.SelectMany(party => party.Answers.Select(answer => answer.Response.Id)),
            .. evaluated.Answer.Parties.SelectMany(party => party.Requests.Select(request => request.Id)),
            .. evaluation.ClaimSet.GeneralOf(evaluated.Id),
            evaluated.Id,
        ],
        _ => evaluated.Assessments.Select(assessment => assessment.Id),
    };

    /// <summary>The evidence for and against an allegation, and what attacks it, and what attacks that.</summary>
    private static List<Id> Evidence(AllegationEvaluation evaluated, ClaimSetEvaluation evaluation)
    {
        var found = evaluated.For.Items.Concat(evaluated.Against.Items).Select(item => item.Evidence.Id).Distinct().ToList();
        var seen = found.ToHashSet();
        for (var i = 0; i < found.Count; i++)
            foreach (var bearing in evaluation.ClaimSet.EvidenceOn(found[i]))
                if (bearing.As == BearingKind.Attacks && seen.Add(bearing.Evidence.Id))
                    found.Add(bearing.Evidence.Id);
        return found;
    }

    /// <summary>The sources and parties that some items name, and the bodies above the parties.</summary>
    private static HashSet<Id> Named(HashSet<Id> items, ClaimSetEvaluation evaluation)
    {
        var named = new NamedItems();
        foreach (var id in items)
            named.Add(id, evaluation.ClaimSet);
        return named.Ids;
    }

    private sealed class NamedItems : ReferenceWalker
    {
        private readonly Queue<Id> _open = [];

        public HashSet<Id> Ids { get; } = [];

        public void Add(Id id, ValidClaimSet set)
        {
            if (!set.TryGet(id, out var item))
                return;
            Walk(item);
            while (_open.TryDequeue(out var next))
                if (set.TryGet(next, out var named) && named is Source or Party && Ids.Add(next))
                    Walk(named);
        }

        public override void Reference(Id to, ItemKinds fits) => _open.Enqueue(to);
    }
}
