using System.Globalization;
using System.Text.Json;
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
        ObjectNode node => string.Create(CultureInfo.InvariantCulture, $"{Noun(list.Name)} {index + 1} ({Visible.Shorten(About(node))})"),
        _ => $"{list.Name}: {Describe(element, list.Value is Value.List { Item: var item } ? item : list.Value)}",
    };

    /// <summary>A value as a person would write it down: texts in quotation marks, ids, dates and choices bare.</summary>
    public static string Describe(Node node, Value value)
    {
        if (node is ObjectNode inner)
            return string.Join(", ", inner.Shape.Members.Zip(inner.Members).Where(pair => pair.Second is not null).Select(pair => $"{pair.First.Name} {Describe(pair.Second!, pair.First.Value)}"));
        if (value is Value.Extension)
            return Visible.Text(node.Text);
        if (node is Node.List list && value is Value.List { Item: var item })
            return string.Join(", ", list.Elements.Select(element => Describe(element, item)));
        using var document = JsonDocument.Parse(node.Text, new JsonDocumentOptions { MaxDepth = 1_000 });
        return Describe(document.RootElement, value);
    }

    /// <summary>The name of a member in a JSON Pointer (RFC 6901).</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Describe(JsonElement json, Value value) => (json.ValueKind, value) switch
    {
        (JsonValueKind.String, Value.Choice) => Phrases.Spaced(json.GetString()!),
        (JsonValueKind.String, Value.Text or Value.Quote) => $"“{Visible.Text(json.GetString())}”",
        (JsonValueKind.String, _) => Visible.Text(json.GetString()),
        (JsonValueKind.Array, Value.List { Item: Value.Actor actor }) => string.Join(" ← ", json.EnumerateArray().Select(element => Describe(element, actor))),
        (JsonValueKind.Array, Value.List { Item: var item }) => string.Join(", ", json.EnumerateArray().Select(element => Describe(element, item))),
        (JsonValueKind.Array or JsonValueKind.Object, _) => Plain(json),
        _ => json.GetRawText(),
    };

    /// <summary>A value of which only its JSON is known: an actor who is no party, a passage with what stands beside it.</summary>
    private static string Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => string.Join(", ", json.EnumerateObject().Select(property => $"{Visible.Text(property.Name)} {Plain(property.Value)}")),
        JsonValueKind.Array => string.Join(" and ", json.EnumerateArray().Select(Plain)),
        JsonValueKind.String => $"“{Visible.Text(json.GetString())}”",
        _ => json.GetRawText(),
    };

    private static string Noun(string list) => list switch
    {
        "cites" => "citation",
        "points" => "point",
        "relations" => "relation",
        "bears" => "bearing",
        "corrections" => "correction",
        "changes" => "change",
        _ => list,
    };

    /// <summary>What a person knows an element by.</summary>
    private static string About(ObjectNode node) => node.Shape.Type switch
    {
        var type when type == typeof(Point) => Say(node, "kind") + (node.At("to") is null ? "" : $" to {Say(node, "to")}"),
        var type when type == typeof(Relation) => $"{Say(node, "kind")} {Say(node, "to")}",
        var type when type == typeof(Bearing) => $"on {Say(node, "on")}",
        var type when type == typeof(Correction) => $"{Say(node, "kind")} {Say(node, "on")}",
        var type when type == typeof(Reliability) => Say(node, "on"),
        var type when type == typeof(Due) => Say(node, "what"),
        var type when type == typeof(Change) => $"{Say(node, "on")}, {Say(node, "what")}",
        _ => Say(node, "source") + (node.At("quotes") is null ? "" : $", {Say(node, "quotes")}"),
    };

    private static string Say(ObjectNode node, string name) => Describe(node.At(name)!, node.Shape.Members[node.Shape.IndexOf(name, 0)].Value);
}
