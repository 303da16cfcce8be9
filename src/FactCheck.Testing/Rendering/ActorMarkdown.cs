using System.Text.Json;

namespace FactCheck.Testing;

/// <summary>
/// An actor in one phrase: <c>coast-wire</c>, <c>“two engineers” (2, background)</c>, <c>(bay-herald and “an aide”)</c>, <c>work herald-0404</c>. Two actors never have
/// the same.
/// </summary>
internal static class ActorMarkdown
{
    public static bool IsActor(JsonElement owner) => owner.EnumerateObject().Any(member => member.Name is "unnamed" or "jointly" or "work");

    public static string Of(Actor actor) => Of(SnapshotJson.Element(actor));

    public static string Of(JsonElement actor)
    {
        if (actor.ValueKind == JsonValueKind.String)
            return actor.GetString()!;
        var who = actor.TryGetProperty("work", out var work) ? $"work {work}"
            : actor.TryGetProperty("jointly", out var several) ? $"({string.Join(" and ", several.EnumerateArray().Select(Of))})"
            : SnapshotText.Quote(actor.GetProperty("unnamed").GetString()!);
        var body = actor.TryGetProperty("of", out var of) ? $" of {of}" : "";
        var rest = actor.EnumerateObject().Where(member => member.Name is not ("work" or "jointly" or "unnamed" or "of"));
        return $"{who}{body}{(rest.Any() ? $" ({string.Join(", ", rest.Select(More))})" : "")}";
    }

    private static string More(JsonProperty member) => member.Name switch
    {
        "count" or "terms" => member.Value.ToString(),
        "reason" => $"because {SnapshotText.Quote(member.Value.GetString()!)}",
        _ => $"{member.Name} {SnapshotText.Quote(SnapshotJson.Text(member.Value))}",
    };
}
