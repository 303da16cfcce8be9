using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>
/// Who had it from whom, in one claim set: the chains of its citations, the origins at their ends, and how many of these can be told apart.
/// </summary>
/// <remarks>
/// Immutable and safe for use by several threads. Nothing is traced before it is asked for. An origin is <em>within</em> another where it is a party and the
/// other a body that it is a member of, through any number of memberships; or a work, and the other publishes or writes it, or is a body above those.
/// Somebody unnamed of a body counts as that body, a work without authors as its publisher. Of several who are an origin jointly each must be within the other, or
/// within one of those who are the other jointly. Two origins can be told apart when they are not the same and neither is within the other.
/// Of whoever is in the record only as <c>not attributed 1</c>, as who spoke on deep background is published, nothing shows whether they
/// are somebody else: they, several of whom one is such, and somebody of no body who spoke to such a one, can be told apart from nobody.
/// </remarks>
public sealed class SourceTracing
{
    private readonly ValidClaimSet _set;
    private readonly Bodies _bodies;
    private readonly bool _areOthers;

    /// <summary>Traces what a claim set says.</summary>
    public SourceTracing(ValidClaimSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        _set = set;
        _bodies = new(set);
    }

    private SourceTracing(SourceTracing tracing) => (_set, _bodies, _areOthers) = (tracing._set, tracing._bodies, true);

    /// <summary>
    /// The same as if whoever is not attributed were others than anybody to whom nothing ties them: so many can be told apart at most.
    /// </summary>
    internal SourceTracing AsIfOthers => new(this);

    /// <summary>
    /// How the words of an item reached the page, in the order of its citations; those of a response before those of its points. Empty for an item that has no citations.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    public Sourcing Of(Id item) => new(this, _set[item]);

    /// <summary>Several origins, and how many of them can be told apart.</summary>
    /// <param name="origins">Origins of this claim set; one that is given twice counts once.</param>
    /// <remarks>
    /// Takes time in proportion to the origins and what is above each of them, where none is within another. Else, of those that are: at most their number times
    /// the number of pairs of which one is within the other.
    /// </remarks>
    public Origins Among(IEnumerable<Origin> origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        var all = new DistinctOrigins();
        foreach (var origin in origins)
            all.Add(origin);
        return all.Count(_bodies, _areOthers);
    }

    /// <summary>Whether two origins are neither the same nor one within the other, as far as it is shown who they are.</summary>
    public bool CanBeToldApart(Origin a, Origin b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return IsShown(a) && IsShown(b) && !a.Equals(b) && !Order.IsWithin(a, b, _bodies) && !Order.IsWithin(b, a, _bodies);
    }

    /// <summary>
    /// Tells of an origin whether it can be told apart from each of several. All of those asked about take time in proportion to what they and the several are,
    /// and to what is above each and below it among the several; those that are in one place are looked up once. For one thread at a time.
    /// </summary>
    internal Func<Origin, bool> ApartFromAll(ImmutableArray<Origin> several)
    {
        if (several.Length <= Order.Few)
            return origin => several.All(one => CanBeToldApart(origin, one));
        if (!several.All(IsShown))
            return _ => false;
        var index = new PlaceIndex(several, _bodies);
        return origin => IsShown(origin) && index.IsApartFromAll(origin);
    }

    /// <summary>Whether an actor, or somebody who cannot be told apart from them, is the outlet or a link of a chain.</summary>
    internal bool RunsThrough(Chain chain, Actor actor)
    {
        var sought = new Origin(actor, null);
        return !CanBeToldApart(new(chain.Outlet, null), sought) || chain.Links.Any(link => !CanBeToldApart(new(link, null), sought));
    }

    /// <summary>
    /// The parties that an origin is, or belongs to by name, each once: the party itself; the body of somebody unnamed; those of each of several; the
    /// publisher and then the authors of a work. The bodies that these are members of are not among them.
    /// </summary>
    public ImmutableArray<Id> PartiesOf(Origin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        if (origin.Actor is Actor.Party party)
            return [party.Id];
        var parties = ImmutableArray.CreateBuilder<Id>();
        var seen = new HashSet<Id>();
        foreach (var actor in origin.Actor is Actor.Jointly jointly ? jointly.Actors : [origin.Actor])
            AddParties(actor, parties, seen);
        return parties.ToImmutable();
    }

    internal ValidClaimSet Set => _set;

    internal Actor OutletOf(Citation citation) => OutletOf(_set.Get<Source>(citation.Source));

    internal static Actor OutletOf(Source carrier) => carrier.Publisher is { } publisher ? new Actor.Party(publisher) : new Actor.Work(carrier.Id);

    internal Chain ChainOf(Citation citation)
    {
        var outlet = OutletOf(citation);
        return new(citation, outlet, citation.Via is [.., var last] ? new(last, citation.Via.Length > 1 ? ReporterOf(citation.Via[^2]) : outlet) : new(outlet, null));
    }

    /// <summary>The origin of a citation. Who carries it is looked up only where that matters.</summary>
    internal Origin OriginOf(Citation citation)
    {
        if (citation.Via is not [.., var last])
            return new(OutletOf(citation), null);
        if (!ActorIdentity.NeedsReporter(last))
            return new(last, null);
        return new(last, citation.Via.Length > 1 ? ReporterOf(citation.Via[^2]) : OutletOf(citation));
    }

    /// <summary>Whom a link is taken for that somebody unnamed spoke to: an outlet is the same whether it is named as a party or by what it published.</summary>
    private Actor ReporterOf(Actor link) => link is Actor.Work work && _set.TryGet(work.Source, out var item) && item is Source source ? OutletOf(source) : link;

    internal Origins OriginsOf(ImmutableArray<Citation> citations)
    {
        var all = new DistinctOrigins();
        foreach (var citation in citations)
            all.Add(OriginOf(citation));
        return all.Count(_bodies, _areOthers);
    }

    /// <summary>Whether it is shown of an origin who it is, or is taken to be.</summary>
    private bool IsShown(Origin origin) => _areOthers || !origin.IsUnattributed;

    private void AddParties(Actor actor, ImmutableArray<Id>.Builder parties, HashSet<Id> seen)
    {
        switch (actor)
        {
            case Actor.Party party:
                AddOnce(party.Id);
                break;
            case Actor.Unnamed { Of: { } body }:
                AddOnce(body);
                break;
            case Actor.Work work when _set.TryGet(work.Source, out var item) && item is Source source:
                if (source.Publisher is { } publisher)
                    AddOnce(publisher);
                foreach (var author in source.Authors)
                    AddOnce(author);
                break;
        }

        void AddOnce(Id id)
        {
            if (seen.Add(id))
                parties.Add(id);
        }
    }
}
