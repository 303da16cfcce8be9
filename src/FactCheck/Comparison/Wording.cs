using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>Values and places of the format in words that a person reads; always on one line.</summary>
internal static class Wording
{
    /// <summary>The kind and the id at the beginning of a sentence: <c>Allegation night-discharge</c>.</summary>
    public static string Subject(Item item)
    {
        var subject = item.ToString();
        return char.ToUpperInvariant(subject[0]) + subject[1..];
    }

    /// <summary>An element of a list: <c>point 1 (denial to night-discharge)</c>, <c>against: harbour-water</c>.</summary>
    public static string Element(Member list, int index, Node element) => element switch
    {
        Node.Entry entry => $"{list.Name}: {Visible.Text(entry.Name)}",
        ObjectNode node => string.Create(CultureInfo.InvariantCulture, $"{list.Noun} {index + 1} ({Visible.Shorten(About(node))})"),
        _ => $"{list.Name}: {Describe(element, list.Value.Element ?? list.Value)}",
    };

    /// <summary>A value as a person would write it down: texts in quotation marks, ids, dates and choices bare.</summary>
    public static string Describe(Node node, Slot slot) => node switch
    {
        _ when slot is ExtensionSlot => Visible.Text(node.Text),
        ObjectNode inner => string.Join(", ", inner.Shape.Members.Zip(inner.Members).Where(pair => pair.Second is not null).Select(pair => $"{pair.First.Name} {Describe(pair.Second!, pair.First.Value)}")),
        Node.List list when slot.Element is { } element => string.Join(", ", list.Elements.Select(one => Describe(one, element))),
        Node.Whole whole => Describe(whole.Slot, whole.Value),
        _ => node.Text,
    };

    /// <summary>The name of a member in a JSON Pointer (RFC 6901).</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Describe(Slot slot, object value)
    {
        if (slot.Element is { } element)
            return string.Join(element is ActorSlot ? " ← " : ", ", slot.ElementsOf(value).Select(one => Describe(element, one)));
        if (slot.ShapeOf(value) is not null)
            return Plain(slot, value);
        return value switch
        {
            Enum when TextIn(slot, value) is { } word => Phrases.Spaced(word),
            _ when slot is TextSlot or QuoteSlot => $"“{Visible.Text(TextIn(slot, value))}”",
            _ => TextIn(slot, value) is { } text ? Visible.Text(text) : slot.TextOf(value),
        };
    }

    /// <summary>A value within one that is told as a whole: an actor who is no party, a passage with what stands beside it.</summary>
    private static string Plain(Slot slot, object value)
    {
        if (slot.ShapeOf(value) is { } shape)
            return string.Join(", ", shape.Members.Where(member => member.Of(value) is not null).Select(member => $"{member.Name} {Plain(member.Value, member.Of(value)!)}"));
        if (slot.Element is { } element)
            return string.Join(" and ", slot.ElementsOf(value).Select(one => Plain(element, one)));
        return TextIn(slot, value) is { } text ? $"“{Visible.Text(text)}”" : slot.TextOf(value);
    }

    /// <summary>The text that a value is in JSON; null where it is none.</summary>
    private static string? TextIn(Slot slot, object value) => value switch
    {
        string text => text,
        Id or EdtfDate => value.ToString(),
        Actor.Party party => party.Id.Value,
        Quote quote => quote.Exact,
        Enum when slot.TextOf(value) is ['"', .. var word, '"'] => word,
        _ => null,
    };

    /// <summary>What a person knows an element by: its keys, in words.</summary>
    private static string About(ObjectNode node)
    {
        var keys = node.Shape.Keys.Where(member => node.At(member) is not null).Select(member => Describe(node.At(member)!, member.Value)).ToArray();
        return node.Shape.Type switch
        {
            var type when type == typeof(Point) => keys is [var to, var kind] ? $"{kind} to {to}" : keys[0],
            var type when type == typeof(Relation) => string.Join(' ', keys),
            var type when type == typeof(Bearing) => $"on {keys[0]}",
            var type when type == typeof(Correction) => $"{keys[1]} {keys[0]}",
            _ => string.Join(", ", keys),
        };
    }
}
