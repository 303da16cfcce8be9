using System.Text.Json;
using static FactCheck.Testing.MarkdownLines;

namespace FactCheck.Testing;

/// <summary>
/// The facts of one item, from its JSON: a member or an element of a list is a line, what is within it are lines beneath. What has no form of its own here has the
/// general one, and of an object that has one, whatever its line does not tell is beneath it; so no member can be forgotten.
/// </summary>
internal static class FactsMarkdown
{
    // The first of these that an object has is what it is known by, and stands on its line.
    private static readonly string[] Keys = ["kind", "grade", "on", "what"];

    /// <summary>The members of an object, but for some.</summary>
    public static IEnumerable<string> Of(JsonElement owner, params IEnumerable<string> but) =>
        owner.EnumerateObject().Where(member => !but.Contains(member.Name, StringComparer.Ordinal)).SelectMany(Member);

    private static IEnumerable<string> Member(JsonProperty member) => member switch
    {
        { Name: "ext" } => Stored(member.Value),
        { Name: "quotes" } => member.Value.EnumerateArray().SelectMany(Quotation).Skip(1),
        { Value.ValueKind: JsonValueKind.Array } => member.Value.EnumerateArray().SelectMany(one => One(Singular(member.Name), one)),
        _ => One(member.Name, member.Value),
    };

    /// <summary>What one element of a list is called.</summary>
    private static string Singular(string list) => list.EndsWith("ses", StringComparison.Ordinal) ? list[..^2] : list.TrimEnd('s');

    private static IEnumerable<string> One(string label, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return [Fact(label, SnapshotJson.Text(value))];
        if (ActorMarkdown.IsActor(value))
            return [$"- {label}: {ActorMarkdown.Of(value)}"];
        var (line, told) = Headline(label, value);
        return [line, .. Beneath(Of(value, told))];
    }

    /// <summary>The line of an object, and those of its members that it tells.</summary>
    private static (string Line, string[] Told) Headline(string label, JsonElement value) => label switch
    {
        "cite" => ($"- {Citation(value)}", ["source", "via", "modality"]),
        "relation" => ($"- {value.GetProperty("kind")}: {value.GetProperty("to")}", ["kind", "to"]),
        "bear" => ($"- {value.GetProperty("as")}: {string.Join(", ", value.GetProperty("on").EnumerateArray())}", ["as", "on"]),
        _ when Array.Find(Keys, key => value.TryGetProperty(key, out _)) is { } key =>
            (Fact(label, SnapshotJson.Text(value.GetProperty(key))), [key]),
        _ => ($"- {label}:", []),
    };

    private static string Citation(JsonElement citation)
    {
        var how = citation.TryGetProperty("modality", out var modality) ? modality.GetString() : "cited";
        var chain = citation.TryGetProperty("via", out var via)
            ? $", via {string.Join(" ← ", via.EnumerateArray().Select(ActorMarkdown.Of))}"
            : "";
        return $"{how} in {citation.GetProperty("source")}{chain}";
    }

    /// <summary>The lines of a quotation, after one that parts it from the quotation before.</summary>
    private static IEnumerable<string> Quotation(JsonElement quote) => quote.ValueKind == JsonValueKind.String
        ? [">", Quoted("", quote)]
        : quote.EnumerateObject().Select(part => Quoted(part.Name == "exact" ? "" : $"{part.Name} ", part.Value)).Prepend(">");

    private static string Quoted(string part, JsonElement words) => $"> {part}“{SnapshotText.Escape(SnapshotJson.Text(words))}”";

    /// <summary>What another program stores: a member a line, as JSON.</summary>
    private static IEnumerable<string> Stored(JsonElement stored) => stored.EnumerateObject()
        .Select(member => $"- ext {SnapshotText.Quote(member.Name)}: {SnapshotText.Escape(member.Value.GetRawText())}")
        .DefaultIfEmpty("- ext: {}");
}
