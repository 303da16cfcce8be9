using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>Takes objects of the format apart and puts them together again, by way of their JSON.</summary>
internal static class NodeReader
{
    private static readonly ClaimSetReadOptions NoLimits = new() { MaxBytes = int.MaxValue, MaxDepth = 1_000, MaxItems = int.MaxValue, MaxStringLength = int.MaxValue };

    /// <summary>The members of a value, in the order of its shape.</summary>
    public static ImmutableArray<Node?> MembersOf<T>(T value, Shape shape, WriteValue<T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = CanonicalEncoder.Instance, MaxDepth = 1_000, SkipValidation = true }))
            write(json, value);
        using var document = JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = 1_000 });
        return Members(document.RootElement, shape);
    }

    /// <summary>The value that an object stands for.</summary>
    public static T ValueOf<T>(ObjectNode node, ReadValue<T> read)
        where T : class =>
        TextReading.Read(new ClaimSetText(Encoding.UTF8.GetBytes(node.Text), null), read, NoLimits, out var diagnostics)
        ?? throw new InvalidOperationException($"What was put together is no {node.Shape.Type.Name}: {diagnostics[0]}");

    private static ImmutableArray<Node?> Members(JsonElement json, Shape shape)
    {
        var members = new Node?[shape.Members.Length];
        var next = 0;
        foreach (var property in json.EnumerateObject())
        {
            var index = shape.IndexOf(property.Name, next);
            members[index] = Read(property.Value, shape.Members[index]);
            next = index + 1;
        }
        return [.. members];
    }

    private static Node Read(JsonElement json, Member member) => member.Value switch
    {
        Value.List list when !IsSequence(member.Name) => new Node.List([.. json.EnumerateArray().Select(element => Read(element, list.Item))]),
        Value.Extension => new Node.List([.. json.EnumerateObject().Select(ReadEntry)], isExtension: true),
        var value => Read(json, value),
    };

    /// <summary>What an object says in two members that mean nothing apart stays whole: the length of a text belongs to its hash.</summary>
    private static Node Read(JsonElement json, Value value) =>
        value is Value.Object { Shape: var shape } && !ReferenceEquals(shape, SourceTextJson.Shape) ? new ObjectNode(shape, Members(json, shape)) : new Node.Whole(json.GetRawText());

    private static Node.Entry ReadEntry(JsonProperty property) => new(
        property.Name,
        property.NameEquals(MergeConflict.ExtensionMember) && property.Value.ValueKind == JsonValueKind.Array
            ? new Node.List([.. property.Value.EnumerateArray().Select(element => new Node.Whole(element.GetRawText()))])
            : new Node.Whole(property.Value.GetRawText()));

    /// <summary>Whether the order of a list is what it says: who had it from whom, which label is worse, which words come first. Such a list is one value.</summary>
    private static bool IsSequence(string member) => member is "via" or "labels" or "quotes";
}
