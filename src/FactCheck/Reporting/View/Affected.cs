namespace FactCheck.Reporting;

/// <summary>The allegations of which something else may be told than on another day: because they, or anything that their cards and rows tell of, are otherwise.</summary>
internal sealed class Affected
{
    private readonly Reading _now;
    private readonly HashSet<Id> _allegations = [];
    private readonly HashSet<Id> _seen = [];
    private readonly Queue<Id> _open = new();
    private readonly ValidClaimSet _before;

    private Affected(ValidClaimSet before, Reading now) => (_before, _now) = (before, now);

    public static HashSet<Id> Between(ValidClaimSet before, Reading now)
    {
        var affected = new Affected(before, now);
        affected.Compare(before.ClaimSet, now.ClaimSet);
        affected.Compare(now.ClaimSet.ClaimSet, before);
        foreach (var change in before.ClaimSet.Changes.Except(now.ClaimSet.ClaimSet.Changes).Concat(now.ClaimSet.ClaimSet.Changes.Except(before.ClaimSet.Changes)))
            affected._allegations.UnionWith(change.Items);
        while (affected._open.TryDequeue(out var id))
            affected.Reach(id);
        return affected._allegations;
    }

    /// <summary>What is not the same object there. Parties and scales tell of nothing that changes by the day.</summary>
    private void Compare(ClaimSet some, ValidClaimSet others)
    {
        foreach (var item in some.Items)
            if (item is not (Party or Scale) && !(others.TryGet(item.Id, out var other) && ReferenceEquals(item, other)))
                Touch(item.Id);
    }

    private void Touch(Id id)
    {
        if (_seen.Add(id))
            _open.Enqueue(id);
    }

    private void Reach(Id id)
    {
        foreach (var set in new[] { _before, _now.ClaimSet })
            if (set.TryGet(id, out var item))
                Reach(item);
        foreach (var (other, kind) in _now.RelatedTo(id))
            if (other is Allegation)
            {
                _allegations.Add(other.Id);
                // Answers to what is more general are answers in general to the particular.
                if (kind == RelationKind.Specialises && _allegations.Contains(id))
                    Touch(other.Id);
            }
    }

    private void Reach(Item item)
    {
        switch (item)
        {
            case Source source:
                foreach (var user in _now.UsesOf(source.Id))
                    Touch(user.Id);
                break;
            case Allegation allegation:
                _allegations.Add(allegation.Id);
                foreach (var relation in allegation.Relations)
                    _allegations.Add(relation.To);
                break;
            case Evidence evidence:
                TouchAll(evidence.Bears.SelectMany(bearing => bearing.On));
                break;
            case Response response:
                TouchAll(response.Points.SelectMany(point => point.To));
                break;
            case Request request:
                TouchAll(request.About);
                break;
            case Development development:
                _allegations.UnionWith(development.PremisedOn);
                _allegations.UnionWith(development.Relations.Select(relation => relation.To));
                break;
            case Assessment assessment:
                _allegations.Add(assessment.Of);
                break;
        }
    }

    private void TouchAll(IEnumerable<Id> ids)
    {
        foreach (var id in ids)
            Touch(id);
    }
}
