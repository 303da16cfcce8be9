using System.Text.Json.Serialization;
using FactCheck.Data;

namespace FactCheck.Evaluation;

/// <summary>Two answers of one party to one allegation that take different positions on it.</summary>
/// <param name="Before">The one that was issued first, as far as the dates tell; else the first of the claim set.</param>
/// <param name="After">The other.</param>
[JsonConverter(typeof(DataConverter<AnswerDifference>))]
public sealed record AnswerDifference(Answer Before, Answer After);
