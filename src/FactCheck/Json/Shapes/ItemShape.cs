using System.Collections.Immutable;

namespace FactCheck.Json;

/// <summary>The shapes of items.</summary>
internal static class ItemShape
{
    /// <summary>What can be answered, asked about, and spoken for or against.</summary>
    public const ItemKinds Answerable = ItemKinds.Allegation | ItemKinds.Evidence | ItemKinds.Development;

    /// <summary>The lists of items that a claim set has, in the order of the format.</summary>
    public static ImmutableArray<Member> Lists { get; } = [.. ClaimSetShape.Shape.Members.Where(member => member.Value.Element?.Shape is { IsItem: true })];

    private static readonly Dictionary<Type, Member> ByType = Lists.ToDictionary(list => list.Value.Element!.Shape!.Type);

    /// <summary>The items of a claim set, each with its list and its place there.</summary>
    public static IEnumerable<(Item Item, Member List, int Index)> PlacesIn(ClaimSet claimSet)
    {
        foreach (var list in Lists)
        {
            var index = 0;
            foreach (var item in list.ElementsOf(claimSet))
                yield return ((Item)item, list, index++);
        }
    }

    /// <summary>The list that holds items of the same kind.</summary>
    public static Member ListOf(Item item) => ByType[item.GetType()];

    /// <summary>The members of an item.</summary>
    public static Shape Of(Item item) => ListOf(item).Value.Element!.Shape!;

    /// <summary>Those who answered, asked, acted or judged, each with the place as a JSON Pointer within the item.</summary>
    public static IEnumerable<(Actor Actor, string At)> ActorsOf(Item item) => ActorsOf(Of(item), item, "");

    /// <summary>The same, with those who took something back.</summary>
    public static IEnumerable<(Actor Actor, string At)> AllActorsOf(Item item) => ActorsOf(item).Concat(
        from member in Of(item).Members
        where member.Value.Shape is { OfActors.IsEmpty: false }
        let part = member.Of(item)
        where part is not null
        from place in ActorsOf(member.Value.Shape!, part, $"/{member.Name}")
        select place);

    private static IEnumerable<(Actor Actor, string At)> ActorsOf(Shape shape, object owner, string at)
    {
        foreach (var member in shape.OfActors)
            if (member.Of(owner) is Actor only)
                yield return (only, $"{at}/{member.Name}");
            else if (member.Of(owner) is { } several)
                foreach (var (actor, i) in member.Value.ElementsOf(several).Select((actor, i) => ((Actor)actor, i)))
                    yield return (actor, FormattableString.Invariant($"{at}/{member.Name}/{i}"));
    }
}
