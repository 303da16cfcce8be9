using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>"Origins", read word by word.</summary>
internal sealed partial class PlainOrigins(ValidClaimSet set, bool areHiddenOthers = false)
{
    /// <summary>The origin of a citation is the end of its chain; with no chain the publisher; without one the carrier.</summary>
    public Origin Of(Citation citation)
    {
        var link = new Origin[citation.Via.Length];
        for (var i = 0; i < link.Length; i++)
            link[i] = OfLink(citation.Via[i], reporter: i == 0 ? OfCarrier(citation) : Outlet(link[i - 1]));
        return link.Length == 0 ? OfCarrier(citation) : link[^1];
    }

    /// <summary>A document to which somebody unnamed spoke is the outlet that published it.</summary>
    private Origin Outlet(Origin reporter) => reporter is Origin.Work work && set.Get<Source>(work.Source).Publisher is { } publisher ? new Origin.Party(publisher) : reporter;

    /// <summary>Whether somebody, or somebody not told apart from them, is the outlet or a link of a chain.</summary>
    public bool RunsThrough(Citation citation, Actor actor)
    {
        var nobody = OfCarrier(citation);
        return citation.Via.Select(link => OfLink(link, nobody)).Append(nobody).Any(link => !AreToldApart(link, OfLink(actor, nobody)));
    }

    private Origin OfCarrier(Citation citation) =>
        set.Get<Source>(citation.Source).Publisher is { } publisher ? new Origin.Party(publisher) : new Origin.Work(citation.Source);

    private static Origin OfLink(Actor actor, Origin reporter) => actor switch
    {
        Actor.Party party => new Origin.Party(party.Id),
        Actor.Work work => new Origin.Work(work.Source),
        Actor.Unnamed unnamed => new Origin.Unnamed(unnamed.Label, unnamed.Of, reporter, IsNumber(unnamed)),
        Actor.Jointly jointly => new Origin.Several([.. jointly.Actors.Select(one => OfLink(one, reporter))]),
        _ => throw new ArgumentException("There is no other kind of actor.", nameof(actor)),
    };

    /// <summary>
    /// Two origins are told apart unless one is within the other: each of those who are the one has the place of one of those who are the other, or is
    /// within it, as a member is within its bodies, and a work within its publisher and its authors.
    /// </summary>
    public bool AreToldApart(Origin one, Origin other) =>
        !IsHidden(one) && !IsHidden(other) && !IsWithin(one, other) && !IsWithin(other, one);

    /// <summary>
    /// Whether nothing shows that somebody is another than anybody else: one of them is a number in place of whoever spoke on deep
    /// background, or is of no body and spoke to such a one.
    /// </summary>
    private bool IsHidden(Origin origin) =>
        !areHiddenOthers
        && (HasNumber(origin) || Each(origin).Any(one => one is Origin.Unnamed { Of: null } unnamed && HasNumber(unnamed.Reporter)));

    /// <summary>Whether one of those who are an origin is such a number.</summary>
    public static bool HasNumber(Origin origin) => Each(origin).Any(one => one is Origin.Unnamed { IsNumber: true });

    private static bool IsNumber(Actor.Unnamed unnamed) =>
        unnamed is { Terms: AttributionTerms.DeepBackground, Of: null, Count: null, Reason: null } && Numbered().IsMatch(unnamed.Label);

    [GeneratedRegex(@"^not attributed [1-9][0-9]{0,8}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    private bool IsWithin(Origin inner, Origin outer) => Each(inner).All(one => Each(outer).Any(other => Reaches(Place(one), Place(other))));

    private static ImmutableHashSet<Origin> Each(Origin origin) => origin is Origin.Several several ? several.Each : [origin];

    /// <summary>An unnamed one of a body takes the place of that body, a work without authors that of its publisher; everybody else has their own.</summary>
    private Origin Place(Origin origin) => origin switch
    {
        Origin.Unnamed { Of: { } body } => new Origin.Party(body),
        Origin.Work work when set.Get<Source>(work.Source) is { Authors.IsEmpty: true, Publisher: { } publisher } => new Origin.Party(publisher),
        _ => origin,
    };

    private bool Reaches(Origin inner, Origin outer) => inner == outer || NextAround(inner).Any(around => Reaches(around, outer));

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
    public int Number(IEnumerable<Origin> origins) => Largest([.. origins.Distinct()]);

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
