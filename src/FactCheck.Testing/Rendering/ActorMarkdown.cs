using System.Text.Json;

namespace FactCheck.Testing;

/// <summary>
/// An actor in one phrase: <c>coast-wire</c>, <c>“two engineers” (2, background)</c>, <c>(bay-herald and “an aide”)</c>, <c>work herald-0404</c>. Two actors never have
/// the same.
/// </summary>
internal static class ActorMarkdown
{
    public static bool IsActor(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.EnumerateObject().FirstOrDefault() is { Value.ValueKind: not JsonValueKind.Undefined, Name: "unnamed" or "jointly" or "work" };

    public static string Of(Actor actor) => Of(SnapshotJson.Element(actor));

    public static string Of(JsonElement actor)
    {
        if (actor.ValueKind == JsonValueKind.String)
            return actor.GetString()!;
        if (actor.TryGetProperty("work", out var work))
            return $"work {work.GetString()}";
        if (actor.TryGetProperty("jointly", out var several))
            return $"({string.Join(" and ", several.EnumerateArray().Select(Of))})";
        return Unnamed(actor);
    }

    private static string Unnamed(JsonElement actor)
    {
        var of = actor.TryGetProperty("of", out var body) ? $" of {body.GetString()}" : "";
        var more = new List<string>();
        if (actor.TryGetProperty("count", out var count))
            more.Add(count.GetRawText());
        if (actor.TryGetProperty("terms", out var terms))
            more.Add(terms.GetString()!);
        if (actor.TryGetProperty("reason", out var reason))
            more.Add($"because {SnapshotText.Quote(reason.GetString()!)}");
        return $"{SnapshotText.Quote(actor.GetProperty("unnamed").GetString()!)}{of}{(more.Count > 0 ? $" ({string.Join(", ", more)})" : "")}";
    }
}
