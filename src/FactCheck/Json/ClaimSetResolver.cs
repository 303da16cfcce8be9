using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>Knows the types of a claim set for the serializer.</summary>
internal sealed class ClaimSetResolver : IJsonTypeInfoResolver
{
    // What the converters are given where nobody has options: they heed none.
    private static readonly JsonSerializerOptions Any = new();

    private static readonly Dictionary<Type, Known> Infos = MakeInfos();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Infos.TryGetValue(type, out var known) ? known.InfoFor(options) : null;

    public static JsonConverter<T> ConverterOf<T>() => (JsonConverter<T>)Infos[typeof(T)].Converter;

    public static void Write<T>(Utf8JsonWriter json, T value) => ConverterOf<T>().Write(json, value, Any);

    /// <summary>The first fault, and how many more there are.</summary>
    public static string Describe(ImmutableArray<Diagnostic> diagnostics)
    {
        var (first, pointer) = (diagnostics[0], diagnostics[0].Pointer);
        var more = diagnostics.Length > 1 ? $" ({diagnostics.Length - 1} more)" : "";
        return $"{first.Code} at '{pointer}': {first.Message} {first.Remedy}{more}";
    }

    /// <summary>The types of all shapes of the table, and what is no object, or not always.</summary>
    private static Dictionary<Type, Known> MakeInfos()
    {
        var infos = new Dictionary<Type, Known>
        {
            [typeof(Citation)] = Of(new CitationSlot()),
            [typeof(Quote)] = Of(QuoteSlot.Instance),
            [typeof(Actor)] = Of(ActorSlot.Instance),
            [typeof(Extension)] = Of(ExtensionSlot.Instance),
            [typeof(EdtfDate)] = Of(new DateSlot(DateKind.Happened)),
            [typeof(Id)] = Of(new IdConverter()),
            [typeof(Item)] = Of(new ItemSlot()),
        };
        Add(ClaimSetShape.Slot);
        return infos;

        void Add(Slot slot)
        {
            if (slot.Element is { } element)
                Add(element);
            else if (slot.Shape is { } shape && infos.TryAdd(shape.Type, shape.ForSerializer))
                foreach (var member in shape.Members)
                    Add(member.Value);
        }
    }

    /// <summary>How the serializer reads and writes a kind of value.</summary>
    public static Known Of<T>(Slot<T> slot)
        where T : class => Of(new Converter<T>(slot));

    private static Known Of<T>(JsonConverter<T> converter) => new(converter, options => JsonMetadataServices.CreateValueInfo<T>(options, converter));

    internal sealed record Known(JsonConverter Converter, Func<JsonSerializerOptions, JsonTypeInfo> InfoFor);

    /// <summary>Reads through <see cref="TextReading"/>, so that the serializer accepts what the reader accepts and nothing else.</summary>
    private sealed class Converter<T>(Slot<T> slot) : JsonConverter<T>
        where T : class
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var text = new ClaimSetText(JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray(), null);
            return TextReading.Read(text, slot, null, out var diagnostics) ?? throw new JsonException(Describe(diagnostics));
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => slot.Write(writer, value);
    }

    /// <summary>A citation that may be the making of an allegation: such a one is written as what it is.</summary>
    private sealed class CitationSlot : ReferenceSlot<Citation>
    {
        public override Citation? Read(ref ClaimsReader reader) => CitationShape.Shape.Read(ref reader);

        public override void Write(Utf8JsonWriter json, Citation value)
        {
            if (value is Making making)
                CitationShape.OfMaking.Write(json, making);
            else
                CitationShape.Shape.Write(json, value);
        }
    }

    /// <summary>An item of whichever kind. It is written as what it is, and cannot be read, because JSON does not say which.</summary>
    private sealed class ItemSlot : ReferenceSlot<Item>
    {
        public override Item Read(ref ClaimsReader reader) =>
            throw new NotSupportedException("JSON does not say of which kind an item is. Read it as one: as an Allegation, for example.");

        public override void Write(Utf8JsonWriter json, Item value) => ItemShape.Of(value).WriteAny(json, value);
    }

    private sealed class IdConverter : JsonConverter<Id>
    {
        public override Id Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Id.TryParse(reader.GetString(), null, out var id)
                ? id
                : throw NoId();

        public override void Write(Utf8JsonWriter writer, Id value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

        public override Id ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Id.TryParse(reader.GetString(), null, out var id) ? id : throw NoId();

        public override void WriteAsPropertyName(Utf8JsonWriter writer, Id value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);

        private static JsonException NoId() => new($"{ReadingCodes.InvalidId.Code} at '': This is not an id. {ReadingCodes.InvalidId.Remedy}");
    }
}
