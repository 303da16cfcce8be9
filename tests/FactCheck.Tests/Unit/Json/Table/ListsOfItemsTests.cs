using FactCheck.Json;
using FactCheck.Tests.Laws;

namespace FactCheck.Tests.Unit.Json.Table;

/// <summary>That what is written by hand beside the table, as it stands below it or has to name types, is what the table has.</summary>
public class ListsOfItemsTests
{
    public static TheoryData<string> AllShapes => [.. Shapes.All.Keys];

    [Fact]
    public void A_claim_set_gives_the_items_of_the_lists_of_the_table_in_their_order()
    {
        var lists = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in Enumerable.Range(0, 20).Select(seed => WellFormedSets.Make(seed, 100)))
        {
            var places = ItemShape.PlacesIn(set).ToArray();
            Assert.True(places.Select(place => place.Item).SequenceEqual(set.Items, ReferenceEqualityComparer.Instance));
            lists.UnionWith(places.Select(place => place.List.Name));
        }
        Assert.Equal(ItemShape.Lists.Select(list => list.Name).Order(StringComparer.Ordinal), lists.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_one_kind_of_item_for_each_list()
    {
        ItemKinds[] kinds = [.. Enum.GetValues<ItemKinds>().Where(kind => kind != ItemKinds.Any)];
        Assert.Equal(ItemShape.Lists.Select(list => list.Value.Element!.Shape!.Type.Name), kinds.Select(kind => kind.ToString()));
        Assert.All(kinds, kind => Assert.True(int.IsPow2((int)kind)));
        Assert.Equal(ItemKinds.Any, kinds.Aggregate((all, kind) => all | kind));
    }

    [Fact]
    public void An_item_is_of_the_kind_of_its_list() => Assert.All(
        Enumerable.Range(0, 20).SelectMany(seed => ItemShape.PlacesIn(WellFormedSets.Make(seed, 100))),
        place => Assert.Equal(place.List.Value.Element!.Shape!.Type.Name, place.Item.ItemKind.ToString()));

    /// <summary>A kind of actor is no type that stands anywhere by itself: it is read and written as an actor.</summary>
    [Theory]
    [MemberData(nameof(AllShapes))]
    public void The_serializer_knows_every_type_of_the_table(string shape)
    {
        var type = Shapes.All[shape].Type;
        var asked = type.IsSubclassOf(typeof(Actor)) ? typeof(Actor) : type;
        Assert.Equal(asked, FactCheckJson.Resolver.GetTypeInfo(asked, FactCheckJson.Options)?.Type);
    }
}
