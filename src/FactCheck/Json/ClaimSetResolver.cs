using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace FactCheck.Json;

/// <summary>Knows the types of a claim set for the serializer.</summary>
internal sealed class ClaimSetResolver : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Infos = new()
    {
        [typeof(ClaimSet)] = Info(ClaimSetShape.Slot),
        [typeof(Party)] = Info(PartyShape.Shape),
        [typeof(Source)] = Info(SourceShape.Shape),
        [typeof(Allegation)] = Info(AllegationShape.Shape),
        [typeof(Evidence)] = Info(EvidenceShape.Shape),
        [typeof(Response)] = Info(ResponseShape.Shape),
        [typeof(Request)] = Info(RequestShape.Shape),
        [typeof(Development)] = Info(DevelopmentShape.Shape),
        [typeof(Assessment)] = Info(AssessmentShape.Shape),
        [typeof(Scale)] = Info(ScaleShape.Shape),
        [typeof(Citation)] = Info(new CitationSlot()),
        [typeof(Making)] = Info(CitationShape.OfMaking),
        [typeof(Quote)] = Info(QuoteSlot.Instance),
        [typeof(Actor)] = Info(ActorSlot.Instance),
        [typeof(Point)] = Info(ResponseShape.Point),
        [typeof(Bearing)] = Info(EvidenceShape.Bearing),
        [typeof(Relation)] = Info(RelationShape.OfAllegation),
        [typeof(Withdrawal)] = Info(AllegationShape.Withdrawal),
        [typeof(Reliability)] = Info(PartyShape.Reliability),
        [typeof(SourceText)] = Info(SourceShape.Text),
        [typeof(Correction)] = Info(SourceShape.Correction),
        [typeof(Due)] = Info(DevelopmentShape.Due),
        [typeof(Change)] = Info(ClaimSetShape.Change),
        [typeof(Extension)] = Info(ExtensionSlot.Instance),
        [typeof(Id)] = options => JsonMetadataServices.CreateValueInfo<Id>(options, new IdConverter()),
        [typeof(EdtfDate)] = Info(new DateSlot(DateKind.Happened)),
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Infos.TryGetValue(type, out var info) ? info(options) : null;

    private static Func<JsonSerializerOptions, JsonTypeInfo> Info<T>(Shape<T> shape)
        where T : class =>
        Info(new ObjectSlot<T>(shape));

    private static Func<JsonSerializerOptions, JsonTypeInfo> Info<T>(Slot<T> slot)
        where T : class =>
        options => JsonMetadataServices.CreateValueInfo<T>(options, new Converter<T>(slot));

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

        private static string Describe(System.Collections.Immutable.ImmutableArray<Diagnostics.Diagnostic> diagnostics)
        {
            var (first, pointer) = (diagnostics[0], diagnostics[0].Pointer);
            var more = diagnostics.Length > 1 ? FormattableString.Invariant($" ({diagnostics.Length - 1} more)") : "";
            return $"{first.Code} at '{pointer}': {first.Message} {first.Remedy}{more}";
        }
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
