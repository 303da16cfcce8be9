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
        [typeof(Id)] = options => JsonMetadataServices.CreateValueInfo<Id>(options, new IdConverter()),
        [typeof(EdtfDate)] = Info<EdtfDate>(static (ref reader) => reader.Date(), static (json, date) => json.WriteStringValue(date.ToString())),
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Infos.TryGetValue(type, out var info) ? info(options) : null;

    private static Func<JsonSerializerOptions, JsonTypeInfo> Info<T>(ReadValue<T> read, WriteValue<T> write)
        where T : class =>
        options => JsonMetadataServices.CreateValueInfo<T>(options, new Converter<T>(read, write));

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

        private static string Describe(System.Collections.Immutable.ImmutableArray<Diagnostics.Diagnostic> diagnostics)
        {
            var (first, pointer) = (diagnostics[0], diagnostics[0].Pointer);
            var more = diagnostics.Length > 1 ? FormattableString.Invariant($" ({diagnostics.Length - 1} more)") : "";
            return $"{first.Code} at '{pointer}': {first.Message} {first.Remedy}{more}";
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
