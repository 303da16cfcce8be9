using System.Collections.Immutable;
using FactCheck.Json;

namespace FactCheck;

/// <summary>
/// The last step to publication: takes notes, the data of other programs and reasons for not naming somebody out of what an excerpt has left, and the
/// parties and sources that only what is gone had to do with.
/// </summary>
internal sealed class PublicForm(ValidClaimSet whole, ValidClaimSet excerpt)
{
    public ValidClaimSet Make()
    {
        var all = excerpt.ClaimSet;
        var named = Named.In(whole, excerpt);
        var published = all with
        {
            Parties = all.Parties.Keep(item => named.Contains(item.Id) ? Bare(item) : null),
            Sources = all.Sources.Keep(item => named.Contains(item.Id) ? Bare(item) : null),
            Allegations = all.Allegations.Keep(item => Bare(item with { Cites = Bare(item.Cites), Withdrawn = item.Withdrawn is { } withdrawn ? withdrawn with { By = Bare(withdrawn.By) } : null })),
            Evidence = all.Evidence.Keep(item => Bare(item with { Cites = Bare(item.Cites) })),
            Responses = all.Responses.Keep(item => Bare(item with { By = Bare(item.By), Points = PointsOf(item), Cites = Bare(item.Cites) })),
            Requests = all.Requests.Keep(item => Bare(item with { By = item.By is { IsOffTheRecord: false } by ? Bare(by) : null, Cites = Bare(item.Cites) })),
            Developments = all.Developments.Keep(item => Bare(item with { By = Once(item.By.Keep(actor => actor.IsOffTheRecord ? null : Bare(actor))), Cites = Bare(item.Cites) })),
            Assessments = all.Assessments.Keep(item => Bare(item with { By = Bare(item.By), RestsOn = Left(item.RestsOn) })),
            Scales = all.Scales.Keep(Bare),
            Changes = all.Changes.Keep((change, i) => LeftOf(change, whole.ClaimSet.Changes[i])),
            Note = null,
            Ext = null,
        };
        return published == whole.ClaimSet ? whole : new(published, published.Items.ToDictionary(item => item.Id));

        ImmutableArray<Id> Left(ImmutableArray<Id> ids) => ids.RemoveAll(id => excerpt[id] is Party or Source && !named.Contains(id));

        // The excerpt kept every entry, in order. One that told of nothing but what is gone goes now.
        Change? LeftOf(Change change, Change original) => change with { Items = Left(change.Items) } is var left && left.Items.IsEmpty && !original.Items.IsEmpty ? null : left;
    }

    /// <summary>A point that has no citation of its own is carried where its response is; where that is nowhere any more, it goes.</summary>
    private ImmutableArray<Point> PointsOf(Response response)
    {
        var isCarried = !response.Cites.IsEmpty || whole.Get<Response>(response.Id).Cites.IsEmpty;
        return response.Points.Keep(point => point.Cites.IsEmpty && !isCarried ? null : point with { Cites = Bare(point.Cites), Note = null, Ext = null });
    }

    private static T Bare<T>(T item)
        where T : Item =>
        (T)((Item)item with { Note = null, Ext = null });

    private static ImmutableArray<T> Bare<T>(ImmutableArray<T> cites)
        where T : Citation =>
        Once(cites.Keep(citation => (T)((Citation)citation with { Via = Chain(citation.Via), Note = null, Ext = null })));

    /// <summary>Links that were told apart by the reason alone are one link now: the later, since the last is the origin.</summary>
    private static ImmutableArray<Actor> Chain(ImmutableArray<Actor> via) => via.Length < 2 ? via.Keep(Bare) : [.. via.Keep(Bare).Reverse().Distinct().Reverse()];

    private static Actor Bare(Actor actor) => actor switch
    {
        Actor.Unnamed { Reason: not null } unnamed => unnamed with { Reason = null },
        Actor.Jointly jointly => Bare(jointly),
        _ => actor,
    };

    /// <summary>Those who acted together and were told apart by the reason alone are one actor now, with their number where it is known.</summary>
    private static Actor Bare(Actor.Jointly jointly)
    {
        var actors = jointly.Actors.Keep(Bare);
        if (Once(actors).Length < actors.Length)
            actors = [.. actors.GroupBy(actor => actor is Actor.Unnamed unnamed ? unnamed with { Count = null } : actor).Select(same => same.Key is Actor.Unnamed unnamed ? unnamed with { Count = CountOf(same) } : same.Key)];
        return actors is [var only] ? only : new Actor.Jointly(actors);
    }

    private static int? CountOf(IEnumerable<Actor> same) => same.Cast<Actor.Unnamed>().Aggregate<Actor.Unnamed, int?>(0, (sum, one) => sum + one.Count);

    /// <summary>A list in which what has become the same is named once.</summary>
    private static ImmutableArray<T> Once<T>(ImmutableArray<T> list) => list.Length < 2 || list.Distinct().Count() == list.Length ? list : [.. list.Distinct()];

    /// <summary>The parties and sources that something still names in a place for a party or a source, and those that nothing ever did.</summary>
    private sealed class Named : ReferenceWalker
    {
        private readonly HashSet<Id> _ids = [];
        private readonly Queue<Id> _open = new();

        public static HashSet<Id> In(ValidClaimSet whole, ValidClaimSet excerpt)
        {
            var before = new Named();
            foreach (var item in whole.ClaimSet.Items)
                before.Walk(item);
            var now = new Named();
            foreach (var item in excerpt.ClaimSet.Items)
                if (item is not (Party or Source))
                    now.WalkPublic(item);
                else if (!before._ids.Contains(item.Id))
                    now.Reference(item.Id, ItemKinds.Party);
            while (now._open.TryDequeue(out var id))
                now.Walk(excerpt[id]);
            return now._ids;
        }

        // Whoever asked or acted off the record is not named in what is published.
        private void WalkPublic(Item item) => Walk(item switch
        {
            Request { By.IsOffTheRecord: true } request => request with { By = null },
            Development development => development with { By = development.By.RemoveAll(actor => actor.IsOffTheRecord) },
            _ => item,
        });

        public override void Reference(Id to, ItemKinds fits)
        {
            if (fits is ItemKinds.Party or ItemKinds.Source && _ids.Add(to))
                _open.Enqueue(to);
        }
    }
}
