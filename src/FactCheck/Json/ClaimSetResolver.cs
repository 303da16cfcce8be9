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

    private static readonly Dictionary<Type, Known> Infos = new()
    {
        [typeof(ClaimSet)] = Info<ClaimSet>(ClaimSetCodec.Read, ClaimSetCodec.Write),
        [typeof(Party)] = Info<Party>(PartyJson.Read, PartyJson.Write),
        [typeof(Source)] = Info<Source>(SourceJson.Read, SourceJson.Write),
        [typeof(Allegation)] = Info<Allegation>(AllegationJson.Read, AllegationJson.Write),
        [typeof(Evidence)] = Info<Evidence>(EvidenceJson.Read, EvidenceJson.Write),
        [typeof(Response)] = Info<Response>(ResponseJson.Read, ResponseJson.Write),
        [typeof(Request)] = Info<Request>(RequestJson.Read, RequestJson.Write),
        [typeof(Development)] = Info<Development>(DevelopmentJson.Read, DevelopmentJson.Write),
        [typeof(Assessment)] = Info<Assessment>(AssessmentJson.Read, AssessmentJson.Write),
        [typeof(Scale)] = Info<Scale>(ScaleJson.Read, ScaleJson.Write),
        [typeof(Citation)] = Info<Citation>(CitationJson.Read, CitationJson.Write),
        [typeof(Making)] = Info<Making>(CitationJson.ReadMaking, CitationJson.Write),
        [typeof(Quote)] = Info<Quote>(ValueJson.ReadQuote, ValueJson.WriteQuote),
        [typeof(Actor)] = Info<Actor>(ActorJson.Read, ActorJson.Write),
        [typeof(Point)] = Info<Point>(PointJson.Read, PointJson.Write),
        [typeof(Bearing)] = Info<Bearing>(BearingJson.Read, BearingJson.Write),
        [typeof(Relation)] = Info<Relation>(RelationJson.Read, RelationJson.Write),
        [typeof(Withdrawal)] = Info<Withdrawal>(WithdrawalJson.Read, WithdrawalJson.Write),
        [typeof(Reliability)] = Info<Reliability>(ReliabilityJson.Read, ReliabilityJson.Write),
        [typeof(SourceText)] = Info<SourceText>(SourceTextJson.Read, SourceTextJson.Write),
        [typeof(Correction)] = Info<Correction>(CorrectionJson.Read, CorrectionJson.Write),
        [typeof(Due)] = Info<Due>(DueJson.Read, DueJson.Write),
        [typeof(Change)] = Info<Change>(ChangeJson.Read, ChangeJson.Write),
        [typeof(Extension)] = Info<Extension>(static (ref reader) => reader.Extension(), ValueJson.WriteExtension),
        [typeof(Id)] = Info(new IdConverter()),
        [typeof(EdtfDate)] = Info<EdtfDate>(static (ref reader) => reader.Date(), static (json, date) => json.WriteStringValue(date.ToString())),
        [typeof(Item)] = Info<Item>(static (ref reader) => throw new NotSupportedException("JSON does not say of which kind an item is. Read it as one: as an Allegation, for example."), static (json, item) => Infos![item.GetType()].Write(json, item)),
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Infos.TryGetValue(type, out var known) ? known.InfoFor(options) : null;

    public static JsonConverter<T> ConverterOf<T>() => (JsonConverter<T>)Infos[typeof(T)].Converter;

    public static void Write<T>(Utf8JsonWriter json, T value) => ConverterOf<T>().Write(json, value, Any);

    /// <summary>The first fault, and how many more there are.</summary>
    public static string Describe(ImmutableArray<Diagnostic> diagnostics)
    {
        var (first, pointer) = (diagnostics[0], diagnostics[0].Pointer);
        var more = diagnostics.Length > 1 ? FormattableString.Invariant($" ({diagnostics.Length - 1} more)") : "";
        return $"{first.Code} at '{pointer}': {first.Message} {first.Remedy}{more}";
    }

    private static Known Info<T>(ReadValue<T> read, WriteValue<T> write)
        where T : class => Info(new Converter<T>(read, write));

    private static Known Info<T>(JsonConverter<T> converter) =>
        new(converter, (json, value) => converter.Write(json, (T)value, Any), options => JsonMetadataServices.CreateValueInfo<T>(options, converter));

    private sealed record Known(JsonConverter Converter, Action<Utf8JsonWriter, object> Write, Func<JsonSerializerOptions, JsonTypeInfo> InfoFor);

    /// <summary>Reads through <see cref="TextReading"/>, so that the serializer accepts what the reader accepts and nothing else.</summary>
    private sealed class Converter<T>(ReadValue<T> read, WriteValue<T> write) : JsonConverter<T>
        where T : class
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var text = new ClaimSetText(JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray(), null);
            return TextReading.Read(text, read, null, out var diagnostics) ?? throw new JsonException(Describe(diagnostics));
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
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
