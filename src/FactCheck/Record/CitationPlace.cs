using FactCheck.Json;

namespace FactCheck;

/// <summary>A citation, and where in a claim set it stands.</summary>
public readonly struct CitationPlace
{
    private readonly string _list;
    private readonly int _index;

    private CitationPlace(Item item, Citation citation, string list, int index) => (Item, Citation, _list, _index) = (item, citation, list, index);

    /// <summary>The item that the citation belongs to: an allegation, evidence, a response, a request or a development.</summary>
    public Item Item { get; }

    /// <summary>The citation; in an allegation it is a <see cref="Making"/>.</summary>
    public Citation Citation { get; }

    /// <summary>Where in the item, as a JSON Pointer (RFC 6901) within it: <c>/cites/0</c>, or <c>/points/2/cites/0</c> in a point of a response.</summary>
    public string At => $"{_list}/{_index}";

    /// <summary>Whether its words came off the record: somebody in the chain spoke so, or whoever answers, asks or acts.</summary>
    internal bool IsOffTheRecord => Citation.Via.Any(link => link.IsOffTheRecord) || ItemShape.ActorsOf(Item).Any(place => place.Actor.IsOffTheRecord);

    /// <summary>Every citation of a claim set, item by item; those of an item before those of what is in it.</summary>
    internal static IEnumerable<CitationPlace> In(ClaimSet claimSet) => claimSet.Items.SelectMany(In);

    /// <summary>The citations of an item, its own first.</summary>
    internal static IEnumerable<CitationPlace> In(Item item) => In(item, ItemShape.Of(item), item, "");

    private static IEnumerable<CitationPlace> In(Item item, Shape shape, object owner, string at)
    {
        foreach (var list in shape.OfCitations)
            if (list.Of(owner) is { } citations)
            {
                var (index, place) = (0, $"{at}/{list.Name}");
                foreach (var citation in list.Value.ElementsOf(citations))
                    yield return new(item, (Citation)citation, place, index++);
            }
        foreach (var list in shape.OfCiting)
        {
            var index = 0;
            foreach (var part in list.ElementsOf(owner))
                foreach (var place in In(item, list.Value.Element!.Shape!, part, $"{at}/{list.Name}/{index++}"))
                    yield return place;
        }
    }
}
