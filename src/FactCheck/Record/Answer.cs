using System.Text.Json.Serialization;
using FactCheck.Data;

namespace FactCheck;

/// <summary>One point of a response that answers a certain item.</summary>
/// <param name="Response">The response.</param>
/// <param name="Point">The point of it.</param>
/// <param name="InGeneral">
/// Whether it answers the item only in general: the point was said of "these allegations" at large, or it answers an allegation that this one
/// specialises. Such an answer is never shown as silence.
/// </param>
[JsonConverter(typeof(DataConverter<Answer>))]
public sealed record Answer(Response Response, Point Point, bool InGeneral);
