using System.Globalization;

namespace FactCheck.Json;

/// <summary>Turns a pointer into one that stays when items or citations move.</summary>
internal static class KeyedPointer
{
    public static string In(ClaimSet claimSet, string pointer)
    {
        if (pointer.Split('/') is not ["", var name, var place, .. var within] || ClaimSetShape.Shape.Find(name) is not { Value.Element.Shape: { } shape } list)
            return pointer;
        return ElementAt(list, claimSet, place) is { } element ? string.Join('/', ["", name, KeyOf(shape, element), .. Within(shape, element, within)]) : pointer;
    }

    /// <summary>The place within an element: a citation is told by its source and what it quotes, and of other lists no place is.</summary>
    private static IEnumerable<string> Within(Shape shape, object owner, string[] steps)
    {
        var (of, at, list) = ((Shape?)shape, (object?)owner, default(Member));
        foreach (var step in steps)
        {
            var isPlace = int.TryParse(step, NumberStyles.None, null, out _);
            if (!isPlace)
                yield return step;
            else if (list is not null)
            {
                at = ElementAt(list, at!, step);
                if (at is Citation)
                    yield return KeyOf(list.Value.Element!.Shape!, at);
                of = list.Value.Element!.Shape;
            }
            list = isPlace || at is null ? null : of?.Find(step) is { Value.Element: not null } found ? found : null;
        }
    }

    private static object? ElementAt(Member list, object owner, string place) =>
        int.TryParse(place, NumberStyles.None, null, out var index) ? list.ElementsOf(owner).ElementAtOrDefault(index) : null;

    private static string KeyOf(Shape shape, object element) => element is Item item
        ? item.Id.Value
        : string.Join(' ', shape.Keys.Select(member => member.Of(element) is { } value ? Text(member.Value, value) : ""));

    private static string Text(Slot slot, object value) => value switch
    {
        string or Id or EdtfDate => value.ToString()!,
        Quote quote => quote.Exact,
        _ when slot.Element is { } element => string.Join(' ', slot.ElementsOf(value).Select(one => Text(element, one))),
        _ => slot.TextOf(value),
    };
}
