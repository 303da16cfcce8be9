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
    private static readonly Dictionary<Type, DataType> Types = new()
    {
        [typeof(ValidClaimSet)] = new DataType<ValidClaimSet>(static (json, set) => ClaimSetResolver.Write(json, set.ClaimSet), ReadValid),
        [typeof(ClaimSetEvaluation)] = new DataType<ClaimSetEvaluation>(static (json, value) => Braced(new(json, value), value, static writer => writer.Evaluation)),
        [typeof(AllegationEvaluation)] = new DataType<AllegationEvaluation>(static (json, value) => Braced(new(json, value.Evaluation), value, static writer => writer.Allegation)),
        [typeof(EvaluationPolicy)] = Part<EvaluationPolicy>(static writer => writer.Policy),
        [typeof(OriginNumbers)] = Part<OriginNumbers>(static writer => writer.Numbers),
        [typeof(Put)] = Part<Put>(static writer => writer.Put),
        [typeof(Origin)] = Part<Origin>(static writer => writer.Origin),
        [typeof(Ground)] = Part<Ground>(static writer => writer.Ground),
        [typeof(Dependence)] = Part<Dependence>(static writer => writer.Dependence),
        [typeof(AllegationAnswer)] = Part<AllegationAnswer>(static writer => writer.Answers),
        [typeof(PartyAnswer)] = Part<PartyAnswer>(static writer => writer.Party),
        [typeof(Answer)] = Part<Answer>(static writer => writer.Answer),
        [typeof(AnswerDifference)] = Part<AnswerDifference>(static writer => writer.Differing),
        [typeof(EvaluationDifference)] = Part<EvaluationDifference>(static writer => writer.Difference),
        [typeof(ClaimSetDifference)] = Part<ClaimSetDifference>(static writer => writer.Difference),
        [typeof(AllegationDifference)] = Part<AllegationDifference>(static writer => writer.Difference),
        [typeof(AxisDifference)] = Part<AxisDifference>(static writer => writer.Difference),
        [typeof(ItemDifference)] = Part<ItemDifference>(static writer => writer.Difference),
        [typeof(MemberDifference)] = Part<MemberDifference>(static writer => writer.Difference),
        [typeof(Diagnostic)] = Part<Diagnostic>(static writer => writer.Diagnostic),
    };

    public static DataType<T> TypeOf<T>()
        where T : class => (DataType<T>)Types[typeof(T)];

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Types.TryGetValue(type, out var known) ? known.InfoFor(options) : null;

    private static DataType<T> Part<T>(Func<DataWriter, Action<T>> members)
        where T : class => new((json, value) => Braced(new(json), value, members));

    private static void Braced<T>(DataWriter writer, T value, Func<DataWriter, Action<T>> members) => writer.Braced(value, members(writer));

    private static ValidClaimSet ReadValid(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var result = Validator.Validate(ClaimSetResolver.ConverterOf<ClaimSet>().Read(ref reader, typeof(ClaimSet), options)!);
        return result.TryGetClaimSet(out var valid) ? valid : throw new JsonException(ClaimSetResolver.Describe(result.Diagnostics));
    }
}
