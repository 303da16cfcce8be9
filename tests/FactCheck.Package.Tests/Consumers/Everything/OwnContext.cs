using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck;
using FactCheck.Comparison;
using FactCheck.Evaluation;

/// <summary>Metadata that the compiler generates from the outside: the types of the library name their converters, and no resolver is needed.</summary>
[JsonSerializable(typeof(ClaimSetEvaluation))]
[JsonSerializable(typeof(EvaluationDifference))]
[JsonSerializable(typeof(Dictionary<Id, AnswerKind>))]
[JsonSerializable(typeof(Party))]
internal sealed partial class OwnContext : JsonSerializerContext
{
    public static void Print(ValidClaimSet set)
    {
        var evaluation = set.Evaluate();
        var json = JsonSerializer.Serialize(evaluation, Default.ClaimSetEvaluation);
        Console.WriteLine($"an evaluation with metadata of one's own: {json.Contains("\"status\":\"", StringComparison.Ordinal)}");
        Console.WriteLine(JsonSerializer.Serialize(evaluation.DifferenceTo(evaluation), Default.EvaluationDifference));
        Console.WriteLine(JsonSerializer.Serialize(new() { ["harbour-water"] = FactCheck.AnswerKind.PartialDenial }, Default.DictionaryIdAnswerKind));
        Console.WriteLine($"a party comes back: {JsonSerializer.Deserialize(JsonSerializer.Serialize(set.Parties[0], Default.Party), Default.Party) == set.Parties[0]}");
    }
}
