using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FactCheck.Comparison;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Json;
using FactCheck.Provenance;
using FactCheck.Validation;

namespace FactCheck.Data;

/// <summary>Knows the types of what is derived for the serializer.</summary>
internal sealed class DataResolver : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Known> Types = new[]
    {
        Of<ValidClaimSet>(static (json, set) => ClaimSetResolver.Write(json, set.ClaimSet)),
        Part<ClaimSetEvaluation>(static writer => writer.Evaluation),
        Part<AllegationEvaluation>(static writer => writer.Allegation),
        Part<EvaluationPolicy>(static writer => writer.Policy),
        Part<OriginNumbers>(static writer => writer.Numbers),
        Part<Put>(static writer => writer.Put),
        Part<Origin>(static writer => writer.Origin),
        Part<Ground>(static writer => writer.Ground),
        Part<Dependence>(static writer => writer.Dependence),
        Part<AllegationAnswer>(static writer => writer.Answers),
        Part<PartyAnswer>(static writer => writer.Party),
        Part<Answer>(static writer => writer.Answer),
        Part<AnswerDifference>(static writer => writer.Differing),
        Part<EvaluationDifference>(static writer => writer.Difference),
        Part<ClaimSetDifference>(static writer => writer.Difference),
        Part<AllegationDifference>(static writer => writer.Difference),
        Part<AxisDifference>(static writer => writer.Difference),
        Part<ItemDifference>(static writer => writer.Difference),
        Part<MemberDifference>(static writer => writer.Difference),
        Part<Diagnostic>(static writer => writer.Diagnostic),
    }.ToDictionary(known => known.Type);

    public static Action<Utf8JsonWriter, T> WriterOf<T>() => (Action<Utf8JsonWriter, T>)Types[typeof(T)].Write;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Types.TryGetValue(type, out var known) ? known.InfoFor(options) : null;

    public static ValidClaimSet ReadValid(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var result = Validator.Validate(ClaimSetResolver.ConverterOf<ClaimSet>().Read(ref reader, typeof(ClaimSet), options)!);
        return result.TryGetClaimSet(out var valid) ? valid : throw new JsonException(ClaimSetResolver.Describe(result.Diagnostics));
    }

    private static Known Part<T>(Func<DataWriter, Action<T>> members)
        where T : class => Of<T>((json, value) =>
        {
            var writer = new DataWriter(json, value as ClaimSetEvaluation ?? (value as AllegationEvaluation)?.Evaluation);
            writer.Braced(value, members(writer));
        });

    private static Known Of<T>(Action<Utf8JsonWriter, T> write)
        where T : class =>
        new(typeof(T), write, static options => JsonMetadataServices.CreateValueInfo<T>(options, new DataConverter<T>()));

    /// <summary>How a type is written, and what the serializer needs to know of it.</summary>
    private sealed record Known(Type Type, Delegate Write, Func<JsonSerializerOptions, JsonTypeInfo> InfoFor);
}
