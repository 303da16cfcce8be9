using System.Collections.Immutable;
using FactCheck.Json;

namespace FactCheck;

/// <summary>
/// The last step to publication: takes what is for editors only out of what an excerpt has left (notes, the data of other programs, reasons
/// for not naming somebody, who spoke on deep background), and then the parties and sources that nothing of this names.
/// </summary>
/// <remarks>What has nothing of that is the same object as before.</remarks>
internal sealed class PublicForm(ValidClaimSet whole, ValidClaimSet excerpt)
{
    private readonly PublicActors _actors = new(excerpt.ClaimSet);

    public ValidClaimSet Make()
    {
        var all = excerpt.ClaimSet;
        var bare = all with
        {
            Allegations = all.Allegations.Keep(Bare),
            Evidence = all.Evidence.Keep(Bare),
            Responses = all.Responses.Keep(Bare),
            Requests = all.Requests.Keep(Bare),
            Developments = all.Developments.Keep(Bare),
            Assessments = all.Assessments.Keep(Bare),
            Scales = all.Scales.Keep(Noteless),
            Note = null,
            Ext = null,
        };
        var published = OnlyNamed(bare);
        return IsUntouched(published) ? excerpt : new(published, published.Items.ToDictionary(item => item.Id));
    }

    private bool IsUntouched(ClaimSet published)
    {
        var all = excerpt.ClaimSet;
        return all is { Note: null, Ext: null }
            && all.Parties == published.Parties && all.Sources == published.Sources && all.Allegations == published.Allegations
            && all.Evidence == published.Evidence && all.Responses == published.Responses && all.Requests == published.Requests
            && all.Developments == published.Developments && all.Assessments == published.Assessments && all.Scales == published.Scales
            && all.Changes == published.Changes;
    }

    private ClaimSet OnlyNamed(ClaimSet bare)
    {
        var named = Named.In(whole, bare);
        return bare with
        {
            Parties = bare.Parties.Keep(item => named.Contains(item.Id) ? Noteless(item) : null),
            Sources = bare.Sources.Keep(item => named.Contains(item.Id) ? Noteless(item) : null),
            Assessments = bare.Assessments.Keep(Resting),
            Changes = bare.Changes.Keep((change, i) => LeftOf(change, whole.ClaimSet.Changes[i])),
        };

        Assessment Resting(Assessment item) => item.RestsOn.Same(Left(item.RestsOn), out var left) ? item : item with { RestsOn = left };

        ImmutableArray<Id> Left(ImmutableArray<Id> ids) => ids.Any(IsGone) ? ids.RemoveAll(IsGone) : ids;

        bool IsGone(Id id) => excerpt[id] is Party or Source && !named.Contains(id);

        // The excerpt kept every entry, in order. One that told of nothing but what is gone goes now.
        Change? LeftOf(Change change, Change original)
        {
            var isSame = change.Items.Same(Left(change.Items), out var left);
            return left.IsEmpty && !original.Items.IsEmpty ? null : isSame ? change : change with { Items = left };
        }
    }

    private Allegation Bare(Allegation item)
    {
        var isSame = item.Cites.Same(Cited(item.Cites), out var cites);
        var withdrawn = item.Withdrawn;
        if (withdrawn is not null && _actors.Bare(withdrawn.By) is var by && !ReferenceEquals(by, withdrawn.By))
            (isSame, withdrawn) = (false, withdrawn with { By = by });
        return Noteless(isSame ? item : item with { Cites = cites, Withdrawn = withdrawn });
    }

    private Evidence Bare(Evidence item) =>
        Noteless(item.Cites.Same(Cited(item.Cites), out var cites) ? item : item with { Cites = cites });

    private Response Bare(Response item)
    {
        var by = _actors.Bare(item.By);
        // A point that has no citation of its own is carried where its response is; where that is nowhere any more, it goes.
        var isCarried = !item.Cites.IsEmpty || whole.Get<Response>(item.Id).Cites.IsEmpty;
        var isSame = ReferenceEquals(by, item.By);
        isSame &= item.Points.Same(item.Points.Keep(point => point.Cites.IsEmpty && !isCarried ? null : Bare(point)), out var points);
        isSame &= item.Cites.Same(Cited(item.Cites), out var cites);
        return Noteless(isSame ? item : item with { By = by, Points = points, Cites = cites });
    }

    private Point Bare(Point point)
    {
        var isSame = point.Cites.Same(Cited(point.Cites), out var cites);
        return isSame && point is { Note: null, Ext: null } ? point : point with { Cites = cites, Note = null, Ext = null };
    }

    private Request Bare(Request item)
    {
        var by = item.By is { IsOffTheRecord: false } asker ? _actors.Bare(asker) : null;
        var isSame = item.Cites.Same(Cited(item.Cites), out var cites) && ReferenceEquals(by, item.By);
        return Noteless(isSame ? item : item with { By = by, Cites = cites });
    }

    private Development Bare(Development item)
    {
        var isSame = item.By.Same(Once(item.By.Keep(actor => actor.IsOffTheRecord ? null : _actors.Bare(actor))), out var by);
        isSame &= item.Cites.Same(Cited(item.Cites), out var cites);
        return Noteless(isSame ? item : item with { By = by, Cites = cites });
    }

    private Assessment Bare(Assessment item)
    {
        var by = _actors.Bare(item.By);
        return Noteless(ReferenceEquals(by, item.By) ? item : item with { By = by });
    }

    private ImmutableArray<T> Cited<T>(ImmutableArray<T> cites)
        where T : Citation =>
        cites.Same(cites.Keep(Cited), out var bare) ? bare : Once(bare);

    private T Cited<T>(T citation)
        where T : Citation =>
        citation.Via.Same(_actors.Chain(citation.Via), out var via) && citation is { Note: null, Ext: null }
            ? citation
            : (T)((Citation)citation with { Via = via, Note = null, Ext = null });

    private static T Noteless<T>(T item)
        where T : Item =>
        item is { Note: null, Ext: null } ? item : (T)((Item)item with { Note = null, Ext = null });

    /// <summary>A list in which what has become the same is named once.</summary>
    private static ImmutableArray<T> Once<T>(ImmutableArray<T> list) =>
        list.Length < 2 || list.Distinct().Count() == list.Length ? list : [.. list.Distinct()];

    /// <summary>
    /// The parties and sources that something published names in a place for a party or a source, and those that these name in turn. An
    /// assessment names what it rests on, unless something that is gone named that as well.
    /// </summary>
    private sealed class Named : ReferenceWalker
    {
        private readonly HashSet<Id> _ids = [];
        private readonly HashSet<Id> _restedOn = [];
        private readonly Queue<Id> _open = new();

        public static HashSet<Id> In(ValidClaimSet whole, ClaimSet bare)
        {
            var now = new Named();
            now.Walk(bare, whole);
            if (now._restedOn.Any(id => whole[id] is Party or Source && !now._ids.Contains(id)))
            {
                var before = new Named();
                before.Walk(whole.ClaimSet, whole);
                foreach (var id in now._restedOn.Where(id => whole[id] is Party or Source && !before._ids.Contains(id)))
                    now.Reference(id, ItemKinds.Party);
                now.WalkNamed(whole);
            }
            return now._ids;
        }

        private void Walk(ClaimSet claimSet, ValidClaimSet whole)
        {
            foreach (var item in claimSet.Items)
                if (item is not (Party or Source))
                    Walk(item);
            WalkNamed(whole);
        }

        private void WalkNamed(ValidClaimSet whole)
        {
            while (_open.TryDequeue(out var id))
                Walk(whole[id]);
        }

        public override void Reference(Id to, ItemKinds fits)
        {
            if (fits == ItemKinds.Any)
                _restedOn.Add(to);
            else if (fits is ItemKinds.Party or ItemKinds.Source && _ids.Add(to))
                _open.Enqueue(to);
        }
    }
}
