using System.Collections.Immutable;
using FactCheck.Json;

namespace FactCheck;

/// <summary>
/// A valid claim set with less in it. What refers to something that is left out drops that reference, so that the excerpt is valid again; what is
/// not touched by that is the same object as before.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item>Parties and scales stay: hardly anything can do without them.</item>
/// <item>With a source go the citations of it. It stays as long as something that stays names it as an actor, in a chain for example: a chain is
/// never shortened, because that would make another origin of it.</item>
/// <item>An allegation goes with its last citation; so does evidence or a point, where it had any. Responses, requests and developments stay.</item>
/// <item>A bearing or a point goes with the last of what it bears on or answers, where there was something: it would read as an answer to what
/// nobody alleged. A counterclaim also goes with the allegation that it makes, an assessment with the allegation that it is of.</item>
/// <item>A withdrawal goes where only makings are left that certainly came after it.</item>
/// </list>
/// It takes time linear in the size of the claim set.
/// </remarks>
internal sealed class Excerpt
{
    private readonly ValidClaimSet _set;
    private readonly Func<Item, bool> _keepsItem;
    private readonly Func<Citation, bool> _keepsCitation;
    private readonly Func<EdtfDate, bool> _keepsDated;
    private readonly HashSet<Id> _out = [];
    private readonly HashSet<Id> _sourcesOut = [];

    private Excerpt(ValidClaimSet set, Func<Item, bool>? keepsItem, Func<Citation, bool>? keepsCitation, Func<EdtfDate, bool>? keepsDated)
    {
        _set = set;
        _keepsItem = keepsItem ?? (_ => true);
        _keepsCitation = keepsCitation ?? (_ => true);
        _keepsDated = keepsDated ?? (_ => true);
    }

    /// <summary>The excerpt; the claim set itself where nothing is left out.</summary>
    /// <param name="set">The claim set.</param>
    /// <param name="keepsItem">Which items stay; parties and scales are not asked for. All where null.</param>
    /// <param name="keepsCitation">Which citations stay. All where null.</param>
    /// <param name="keepsDated">
    /// Which of the dated entries stay that an item or the claim set has beside its citations: corrections, withdrawals, grades of reliability and
    /// changes of the record, each asked for by its date. All where null.
    /// </param>
    public static ValidClaimSet Of(
        ValidClaimSet set,
        Func<Item, bool>? keepsItem = null,
        Func<Citation, bool>? keepsCitation = null,
        Func<EdtfDate, bool>? keepsDated = null) =>
        new Excerpt(set, keepsItem, keepsCitation, keepsDated).Make();

    /// <summary>Whether a withdrawal can have taken back what this citation carries: it does not certainly come before it.</summary>
    public static bool CanTakeBack(Withdrawal withdrawal, Making making, Source carrier) =>
        (making.Said ?? carrier.Published) is not { } made || !withdrawal.On.IsCertainlyBefore(made);

    private ValidClaimSet Make()
    {
        var all = _set.ClaimSet;
        foreach (var source in all.Sources)
            if (!_keepsItem(source))
                _sourcesOut.Add(source.Id);

        // Which items stay is settled first, since any item can refer to any other.
        var allegations = Stay(all.Allegations, Cited);
        var evidence = Stay(all.Evidence, Cited);
        var responses = Stay(all.Responses, Cited);
        var requests = Stay(all.Requests, item => item.Cites.Same(Cites(item.Cites), out var cites) ? item : item with { Cites = cites });
        var developments = Stay(all.Developments, item => item.Cites.Same(Cites(item.Cites), out var cites) ? item : item with { Cites = cites });
        var assessments = Stay(all.Assessments, item => _out.Contains(item.Of) ? null : item);

        allegations = allegations.Keep(Related);
        evidence = evidence.Keep(item => item.Bears.Same(item.Bears.Keep(Bearing), out var bears) ? item : item with { Bears = bears });
        responses = responses.Keep(item => item.Points.Same(item.Points.Keep(Point), out var points) ? item : item with { Points = points });
        requests = requests.Keep(item => item.About.Same(Ids(item.About), out var about) ? item : item with { About = about });
        developments = developments.Keep(Related);

        KeepWorks([.. allegations, .. evidence, .. responses, .. requests, .. developments, .. assessments]);
        var sources = Stay(all.Sources, Corrected);
        return ToValid(all with
        {
            Parties = all.Parties.Keep(Graded),
            Sources = sources,
            Allegations = allegations,
            Evidence = evidence,
            Responses = responses,
            Requests = requests,
            Developments = developments,
            Assessments = assessments.Keep(Resting),
            Changes = all.Changes.Keep(Recorded),
        });
    }

    private ValidClaimSet ToValid(ClaimSet excerpt)
    {
        if (ClaimSetShape.Shape.HaveSameParts(excerpt, _set.ClaimSet))
            return _set;
        ImmutableArray<Item> items = [.. excerpt.Items];
        var byId = new Dictionary<Id, Item>(items.Length);
        foreach (var item in items)
            byId.Add(item.Id, item);
        return new(excerpt, byId);
    }

    /// <summary>The items of a list that stay; the ids of the others are noted.</summary>
    private ImmutableArray<T> Stay<T>(ImmutableArray<T> items, Func<T, T?> cited)
        where T : Item =>
        items.Keep(item =>
        {
            var kept = item is Source ? _sourcesOut.Contains(item.Id) ? null : item : _keepsItem(item) ? item : null;
            kept = kept is null ? null : cited(kept);
            if (kept is null)
                _out.Add(item.Id);
            return kept;
        });

    private Allegation? Cited(Allegation item)
    {
        if (item.Cites.Same(Cites(item.Cites), out var cites))
            return item;
        if (cites.IsEmpty)
            return null;
        var canBe = item.Withdrawn is { } withdrawn && cites.Any(making => CanTakeBack(withdrawn, making, _set.Get<Source>(making.Source)));
        return item with { Cites = cites, Withdrawn = canBe ? item.Withdrawn : null };
    }

    private Evidence? Cited(Evidence item)
    {
        if (item.Cites.Same(Cites(item.Cites), out var cites))
            return item;
        return cites.IsEmpty ? null : item with { Cites = cites };
    }

    private Response Cited(Response item)
    {
        var same = item.Cites.Same(Cites(item.Cites), out var cites);
        var samePoints = item.Points.Same(item.Points.Keep(Cited), out var points);
        return same && samePoints ? item : item with { Cites = cites, Points = points };
    }

    private Point? Cited(Point point)
    {
        if (point.Cites.Same(Cites(point.Cites), out var cites))
            return point;
        return cites.IsEmpty ? null : point with { Cites = cites };
    }

    private ImmutableArray<T> Cites<T>(ImmutableArray<T> cites)
        where T : Citation =>
        cites.Keep(citation => !_sourcesOut.Contains(citation.Source) && _keepsCitation(citation) ? citation : null);

    private Allegation Related(Allegation item)
    {
        var same = item.Relations.Same(item.Relations.Keep(Relation), out var relations);
        var withdrawn = item.Withdrawn is { } given && _keepsDated(given.On) ? given : null;
        return same && withdrawn == item.Withdrawn ? item : item with { Relations = relations, Withdrawn = withdrawn };
    }

    private Development Related(Development item)
    {
        var same = item.Relations.Same(item.Relations.Keep(Relation), out var relations);
        var samePremises = item.PremisedOn.Same(Ids(item.PremisedOn), out var premises);
        return same && samePremises ? item : item with { Relations = relations, PremisedOn = premises };
    }

    private Relation? Relation(Relation relation) => _out.Contains(relation.To) ? null : relation;

    private Bearing? Bearing(Bearing bearing)
    {
        if (bearing.On.Same(Ids(bearing.On), out var on))
            return bearing;
        return on.IsEmpty ? null : bearing with { On = on };
    }

    private Point? Point(Point point)
    {
        if (point.Alleges is { } alleged && _out.Contains(alleged))
            return null;
        if (point.To.Same(Ids(point.To), out var to))
            return point;
        return to.IsEmpty ? null : point with { To = to };
    }

    private Party Graded(Party item) =>
        item.Reliability.Same(item.Reliability.Keep(grade => _keepsDated(grade.On) ? grade : null), out var grades) ? item : item with { Reliability = grades };

    private Source Corrected(Source item) =>
        item.Corrections.Same(item.Corrections.Keep(correction => _keepsDated(correction.On) ? correction : null), out var corrections)
            ? item
            : item with { Corrections = corrections };

    private Assessment Resting(Assessment item)
    {
        var same = item.RestsOn.Same(Ids(item.RestsOn), out var restsOn);
        var supersedes = item.Supersedes is { } earlier && !_out.Contains(earlier) ? earlier : default(Id?);
        return same && supersedes == item.Supersedes ? item : item with { RestsOn = restsOn, Supersedes = supersedes };
    }

    private Change? Recorded(Change change)
    {
        if (!_keepsDated(change.On))
            return null;
        return change.Items.Same(Ids(change.Items), out var items) ? change : change with { Items = items };
    }

    private ImmutableArray<Id> Ids(ImmutableArray<Id> ids)
    {
        if (_out.Count == 0)
            return ids;
        foreach (var id in ids)
            if (_out.Contains(id))
                return ids.RemoveAll(_out.Contains);
        return ids;
    }

    private void KeepWorks(IEnumerable<Item> items)
    {
        if (_sourcesOut.Count == 0)
            return;
        var works = new Works(_sourcesOut);
        foreach (var item in items)
            works.Walk(item);
        _sourcesOut.ExceptWith(works.Named);
    }

    /// <summary>The sources among some that items name where nothing but a source belongs: as an actor, since their citations are gone.</summary>
    private sealed class Works(HashSet<Id> sources) : ReferenceWalker
    {
        public HashSet<Id> Named { get; } = [];

        public override void Reference(Id to, ItemKinds fits)
        {
            if (fits == ItemKinds.Source && sources.Contains(to))
                Named.Add(to);
        }
    }
}
