using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Benchmarks.Rival;

/// <summary>
/// The rival: what a program that uses nothing but System.Text.Json would write, with its strict defaults. The generator makes metadata to read
/// with and handlers to write with, which is the serializer's fast path.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainClaimSet))]
[JsonSerializable(typeof(PlainActorObject))]
[JsonSerializable(typeof(PlainQuoteObject))]
internal sealed partial class PlainContext : JsonSerializerContext;
