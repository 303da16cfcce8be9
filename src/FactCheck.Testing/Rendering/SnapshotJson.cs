using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace FactCheck.Testing;

/// <summary>Writes and reads the JSON of snapshots, laid out and escaped as the canonical form of claim sets is.</summary>
internal static class SnapshotJson
{
    private const int Version = 1;

    private static readonly JsonSerializerOptions OneLine = new(FactCheckJson.Options) { WriteIndented = false };

    /// <summary>An evaluation: the record, the policy, and the evaluation of what is shown, each in the form of the library.</summary>
    public static string Of(Shown shown) => Write("evaluation", new()
    {
        ["claimSet"] = Node(shown.ClaimSet),
        ["policy"] = Node(shown.Evaluation.Policy),
        ["allegations"] = new JsonArray([.. shown.Evaluation.Allegations.Select(Node)]),
        ["answersToNothingAlleged"] = new JsonArray([.. shown.Evaluation.AnswersToNothingAlleged.Select(Node)]),
    });

    /// <summary>A difference: its sentences, and what they are about in the form of the library.</summary>
    public static string Of<T>(string of, T difference, IEnumerable<string> sentences)
    {
        var members = Node(difference).AsObject();
        members.Insert(0, "sentences", new JsonArray([.. sentences]));
        return Write(of, members);
    }

    /// <summary>A value as text: that of a string, and else its JSON.</summary>
    public static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    // What other programs store with an item may be 54 deep, and lies a few levels deep itself.
    public static JsonDocument Parse(string json) => JsonDocument.Parse(json, new() { MaxDepth = 128 });

    /// <summary>A value of the library in its one form, as a tree; the text of a value in it is on one line.</summary>
    public static JsonElement Element<T>(T value) => JsonSerializer.SerializeToElement(value, Info<T>());

    private static JsonNode Node<T>(T value) => JsonSerializer.SerializeToNode(value, Info<T>())!;

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)OneLine.GetTypeInfo(typeof(T));

    /// <summary>One object with what a snapshot is of, then its members.</summary>
    private static string Write(string of, JsonObject members)
    {
        members.Insert(0, "format", "factcheck-snapshot");
        members.Insert(1, "version", Version);
        members.Insert(2, "of", of);
        return members.ToJsonString(FactCheckJson.Options) + "\n";
    }
}
