using System.Globalization;
using System.Text.Json;

namespace FactCheck.Tests.Laws;

/// <summary>
/// Where ids refer to items, found the plain way: every member of the vocabulary whose type is an id, but for the item's own, by reflection.
/// </summary>
internal static class ReferencePlaces
{
    /// <summary>The places of a claim set, its own history among them, with pointers that begin at the claim set.</summary>
    public static IEnumerable<(string Pointer, Id To)> In(ClaimSet set) => Of(set, "").Where(place => place.Pointer != "/id");

    /// <summary>The places of one item, with pointers that begin at the item.</summary>
    public static IEnumerable<(string Pointer, Id To)> In(Item item) => Of(item, "");

    private static IEnumerable<(string Pointer, Id To)> Of(object? value, string pointer) => value switch
    {
        Id id => [(pointer, id)],
        Actor.Party party => [(pointer, party.Id)],
        Actor.Jointly jointly => Each(jointly.Actors, pointer + "/jointly"),
        Actor.Work work => [(pointer + "/work", work.Source)],
        not null when Model.IsRecord(value.GetType()) => Model.Members(value.GetType())
            .Where(member => !(value is Item or ClaimSet && member.Name == nameof(Item.Id)))
            .SelectMany(member => Model.ItemOf(member.PropertyType) is null
                ? Of(member.GetValue(value), $"{pointer}/{Name(member.Name)}")
                : Each(member.GetValue(value)!, $"{pointer}/{Name(member.Name)}")),
        _ => [],
    };

    private static IEnumerable<(string Pointer, Id To)> Each(object list, string pointer) =>
        Model.Items(list).SelectMany((item, i) => Of(item, pointer + "/" + i.ToString(CultureInfo.InvariantCulture)));

    private static string Name(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);
}
