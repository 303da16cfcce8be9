using System.Collections.Immutable;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>A claim set without some of its items, and without what referred to them.</summary>
internal static class Pruned
{
    /// <summary>The claim set with those allegations, pieces of evidence, responses, requests, developments and assessments that are kept, and with all its parties, sources and scales.</summary>
    public static ClaimSet To(ClaimSet set, Func<Item, bool> keeps)
    {
        var kept = set.Items.Where(item => item is Party or Source or Scale || keeps(item)).Select(item => item.Id).ToHashSet();
        return set with
        {
            Allegations = [.. from item in set.Allegations where kept.Contains(item.Id) select item with { Relations = Relations(item.Relations) }],
            Evidence = [.. from item in set.Evidence where kept.Contains(item.Id) select item with { Bears = Bearings(item.Bears) }],
            Responses = [.. from item in set.Responses where kept.Contains(item.Id) select item with { Points = [.. item.Points.Select(Point)] }],
            Requests = [.. from item in set.Requests where kept.Contains(item.Id) select item with { About = Ids(item.About) }],
            Developments = [.. from item in set.Developments where kept.Contains(item.Id) select item with { PremisedOn = Ids(item.PremisedOn), Relations = Relations(item.Relations) }],
            Assessments =
            [
                .. from item in set.Assessments
                   where kept.Contains(item.Id) && kept.Contains(item.Of)
                   select item with { RestsOn = Ids(item.RestsOn), Supersedes = item.Supersedes is { } earlier && kept.Contains(earlier) ? earlier : default(Id?) },
            ],
            Changes = [.. set.Changes.Select(change => change with { Items = Ids(change.Items) })],
        };

        ImmutableArray<Id> Ids(ImmutableArray<Id> ids) => [.. ids.Where(kept.Contains)];

        ImmutableArray<Relation> Relations(ImmutableArray<Relation> relations) => [.. relations.Where(relation => kept.Contains(relation.To))];

        ImmutableArray<Bearing> Bearings(ImmutableArray<Bearing> bearings) =>
            [.. from bearing in bearings where Ids(bearing.On).Length > 0 select bearing with { On = Ids(bearing.On) }];

        Point Point(Point point) => point with { To = Ids(point.To), Alleges = point.Alleges is { } alleged && kept.Contains(alleged) ? alleged : default(Id?) };
    }
}
