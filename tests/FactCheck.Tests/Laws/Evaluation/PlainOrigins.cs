using System.Collections.Immutable;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>"Origins", read word by word.</summary>
internal sealed class PlainOrigins(ValidClaimSet set)
{
    /// <summary>The origin of a citation is the end of its chain; with no chain the publisher; without one the carrier.</summary>
    public Origin Of(Citation citation)
    {
        var link = new Origin[citation.Via.Length];
        for (var i = 0; i < link.Length; i++)
            link[i] = OfLink(citation.Via[i], reporter: i == 0 ? OfCarrier(citation) : link[i - 1]);
        return link.Length == 0 ? OfCarrier(citation) : link[^1];
    }

    private Origin OfCarrier(Citation citation) =>
        set.Get<Source>(citation.Source).Publisher is { } publisher ? new Origin.Party(publisher) : new Origin.Work(citation.Source);

    private static Origin OfLink(Actor actor, Origin reporter) => actor switch
    {
        Actor.Party party => new Origin.Party(party.Id),
        Actor.Work work => new Origin.Work(work.Source),
        Actor.Unnamed unnamed => new Origin.Unnamed(unnamed.Label, unnamed.Of, reporter),
        Actor.Jointly jointly => new Origin.Several([.. jointly.Actors.Select(one => OfLink(one, reporter))]),
        _ => throw new ArgumentException("There is no other kind of actor.", nameof(actor)),
    };

    /// <summary>
    /// Two origins are told apart unless they have the same place or one is within the other: a member within its bodies, a work within its
    /// publisher and its authors, each of several within all of them together.
    /// </summary>
    public bool AreToldApart(Origin one, Origin other) => !IsWithin(Place(one), Place(other)) && !IsWithin(Place(other), Place(one));

    /// <summary>An unnamed one of a body takes the place of that body; everybody else has their own.</summary>
    private static Origin Place(Origin origin) => origin switch
    {
        Origin.Unnamed { Of: { } body } => new Origin.Party(body),
        Origin.Several several => new Origin.Several([.. several.Each.Select(Place)]),
        _ => origin,
    };

    private bool IsWithin(Origin inner, Origin outer) =>
        inner == outer
        || (outer is Origin.Several several && several.Each.Any(one => IsWithin(inner, one)))
        || NextAround(inner).Any(around => IsWithin(around, outer));

    private IEnumerable<Origin> NextAround(Origin origin) => origin switch
    {
        Origin.Party party => set.Get<Party>(party.Id).MemberOf.Select(body => new Origin.Party(body)),
        Origin.Work work => PublisherAndAuthors(work.Source).Select(party => new Origin.Party(party)),
        _ => [],
    };

    private ImmutableArray<Id> PublisherAndAuthors(Id source)
    {
        var work = set.Get<Source>(source);
        return work.Publisher is { } publisher ? [publisher, .. work.Authors] : work.Authors;
    }

    /// <summary>How many can be told apart: the size of the largest set in which each is told apart from each, found by trying all of them.</summary>
    public int Number(IEnumerable<Origin> origins) => Largest([.. origins.Select(Place).Distinct()]);

    private int Largest(ImmutableList<Origin> places)
    {
        if (places.IsEmpty)
            return 0;
        var (first, others) = (places[0], places.RemoveAt(0));
        var withoutFirst = Largest(others);
        var withFirst = 1 + Largest(others.RemoveAll(other => !AreToldApart(first, other)));
        return Math.Max(withoutFirst, withFirst);
    }

    /// <summary>The parties that an origin is, or that are behind it.</summary>
    public IEnumerable<Id> PartiesOf(Origin origin) => origin switch
    {
        Origin.Party party => [party.Id],
        Origin.Work work => PublisherAndAuthors(work.Source),
        Origin.Unnamed unnamed => unnamed.Of is { } body ? [body] : [],
        Origin.Several several => several.Each.SelectMany(PartiesOf),
        _ => [],
    };
}
