using System.Collections.Immutable;

namespace FactCheck;

/// <summary>Goes through every place of an item in which an id stands for another item. The one list of those places.</summary>
internal abstract class ReferenceWalker
{
    private const ItemKinds Answerable = ItemKinds.Allegation | ItemKinds.Evidence | ItemKinds.Development;

    private readonly List<string> _path = [];

    /// <summary>Where the walk is, as a JSON Pointer within the item.</summary>
    protected string At => string.Concat(_path.Select(step => "/" + step));

    /// <summary>Called for each id that stands for another item.</summary>
    /// <param name="to">The id.</param>
    /// <param name="fits">The kinds of item that the place is for.</param>
    protected abstract void Visit(Id to, ItemKinds fits);

    /// <summary>Goes through one item.</summary>
    public void Walk(Item item)
    {
        switch (item)
        {
            case Party party:
                Each("memberOf", party.MemberOf, ItemKinds.Party);
                break;
            case Source source:
                One("publisher", source.Publisher, ItemKinds.Party);
                Each("authors", source.Authors, ItemKinds.Party);
                break;
            case Allegation allegation:
                Allegation(allegation);
                break;
            case Evidence evidence:
                Each("bears", evidence.Bears, bearing => Each("on", bearing.On, Answerable));
                Citations(evidence.Cites);
                break;
            case Response response:
                Actor("by", response.By);
                Each("points", response.Points, Point);
                Citations(response.Cites);
                break;
            case Request request:
                One("to", request.To, ItemKinds.Party);
                Actor("by", request.By);
                Each("about", request.About, Answerable);
                Citations(request.Cites);
                break;
            case Development development:
                Development(development);
                break;
            case Assessment assessment:
                Assessment(assessment);
                break;
        }
    }

    /// <summary>Goes through the record's own history.</summary>
    public void Walk(ImmutableArray<Change> changes) => Each("changes", changes, change => Each("items", change.Items, ItemKinds.Any));

    private void Allegation(Allegation allegation)
    {
        Each("against", allegation.Against, ItemKinds.Party);
        Relations(allegation.Relations, ItemKinds.Allegation);
        Citations(allegation.Cites);
        if (allegation.Withdrawn is not { } withdrawn)
            return;
        _path.Add("withdrawn");
        Actor("by", withdrawn.By);
        Up();
    }

    private void Point(Point point)
    {
        Each("to", point.To, Answerable);
        One("alleges", point.Alleges, ItemKinds.Allegation);
        Citations(point.Cites);
    }

    private void Development(Development development)
    {
        Each("by", development.By, Actor);
        Each("concerning", development.Concerning, ItemKinds.Party);
        Each("premisedOn", development.PremisedOn, ItemKinds.Allegation);
        Relations(development.Relations, ItemKinds.Development);
        Citations(development.Cites);
    }

    private void Assessment(Assessment assessment)
    {
        One("of", assessment.Of, ItemKinds.Allegation);
        Actor("by", assessment.By);
        One("scale", assessment.Scale, ItemKinds.Scale);
        Each("restsOn", assessment.RestsOn, ItemKinds.Any);
        One("supersedes", assessment.Supersedes, ItemKinds.Assessment);
    }

    /// <summary>A particular case is of the same kind as the general one; the other relations lead across as well.</summary>
    private void Relations(ImmutableArray<Relation> relations, ItemKinds own) => Each("relations", relations, relation =>
        One("to", relation.To, relation.Kind == RelationKind.Specialises ? own : ItemKinds.Allegation | ItemKinds.Development));

    private void Citations<T>(ImmutableArray<T> citations)
        where T : Citation =>
        Each("cites", citations, citation =>
        {
            One("source", citation.Source, ItemKinds.Source);
            Each("via", citation.Via, Actor);
        });

    private void Actor(string member, Actor? actor)
    {
        if (actor is null)
            return;
        _path.Add(member);
        Actor(actor);
        Up();
    }

    private void Actor(Actor actor)
    {
        switch (actor)
        {
            case Actor.Party party:
                Visit(party.Id, ItemKinds.Party);
                break;
            case Actor.Unnamed unnamed:
                One("of", unnamed.Of, ItemKinds.Party);
                break;
            case Actor.Work work:
                One("work", work.Source, ItemKinds.Source);
                break;
            case Actor.Jointly jointly:
                Each("jointly", jointly.Actors, Actor);
                break;
        }
    }

    private void One(string member, Id? to, ItemKinds fits)
    {
        if (to is not { } id)
            return;
        _path.Add(member);
        Visit(id, fits);
        Up();
    }

    private void Each(string member, ImmutableArray<Id> ids, ItemKinds fits)
    {
        if (ids.IsEmpty)
            return;
        _path.Add(member);
        for (var i = 0; i < ids.Length; i++)
        {
            _path.Add(Index(i));
            Visit(ids[i], fits);
            Up();
        }
        Up();
    }

    private void Each<T>(string member, ImmutableArray<T> items, Action<T> visit)
    {
        if (items.IsEmpty)
            return;
        _path.Add(member);
        for (var i = 0; i < items.Length; i++)
        {
            _path.Add(Index(i));
            visit(items[i]);
            Up();
        }
        Up();
    }

    private static readonly string[] SmallNumbers = [.. Enumerable.Range(0, 64).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private static string Index(int i) => i < SmallNumbers.Length ? SmallNumbers[i] : i.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Up() => _path.RemoveAt(_path.Count - 1);
}
