using System.Globalization;
using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>Values and places of the format in words that a person reads; always on one line.</summary>
internal static class Wording
{
    /// <summary>The kind and the id at the beginning of a sentence: <c>Allegation night-discharge</c>.</summary>
    public static string Subject(Item item) => item.ToString().Capital();

    /// <summary>An element of a list: <c>point 1 (denial to night-discharge)</c>, <c>against: harbour-water</c>.</summary>
    public static string Element(Member list, int index, Node element) => element switch
    {
        Node.Entry => $"{list.Name}: {Visible.Text(element.Key)}",
        ObjectNode node => string.Create(CultureInfo.InvariantCulture, $"{list.Noun} {index + 1} ({Visible.Shorten(About(node))})"),
        _ => $"{list.Name}: {Describe(element)}",
    };

    /// <summary>A value as a person would write it down: texts in quotation marks, ids, dates and choices bare.</summary>
    public static string Describe(Node node) => node switch
    {
        Node.Entry entry => Describe(entry.Content),
        Node.Whole whole => Describe(whole.Slot, whole.Value),
        ObjectNode inner => string.Join(", ", inner.Present.Select(one => $"{one.Member.Name} {Describe(one.Value)}")),
        Node.List { Elements: [Node.Whole or ObjectNode, ..] } list => string.Join(", ", list.Elements.Select(Describe)),
        _ => Visible.Text(node.Text),
    };

    /// <summary>The step of a JSON Pointer (RFC 6901) that leads to an element of a list.</summary>
    public static string Step(Node? element, int index) => element is Node.Entry
        ? element.Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
        : index.ToString(CultureInfo.InvariantCulture);

    private static string Describe(Slot slot, object value)
    {
        if (slot.Element is { } element)
            return string.Join(element is ActorSlot ? " ← " : ", ", slot.ElementsOf(value).Select(one => Describe(element, one)));
        if (slot.ShapeOf(value) is not null)
            return Plain(slot, value);
        return TextIn(slot, value) switch
        {
            null => slot.TextOf(value),
            var word when value is Enum => Phrases.Spaced(word),
            var text when slot is TextSlot or QuoteSlot => $"“{Visible.Text(text)}”",
            var text => Visible.Text(text),
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
    private static string? TextIn(Slot slot, object value)
    {
        using var json = JsonDocument.Parse(slot.TextOf(value));
        return json.RootElement.ValueKind == JsonValueKind.String ? json.RootElement.GetString() : null;
    }

    /// <summary>What a person knows an element by: its keys, in words.</summary>
    private static string About(ObjectNode node)
    {
        string[] keys = [.. node.Shape.Keys.Select(node.At).OfType<Node>().Select(Describe)];
        return node.Value switch
        {
            Point => keys is [var to, var kind] ? $"{kind} to {to}" : keys[0],
            Relation => string.Join(' ', keys),
            Bearing => $"on {keys[0]}",
            Correction => $"{keys[1]} {keys[0]}",
            _ => string.Join(", ", keys),
        };
    }
}
