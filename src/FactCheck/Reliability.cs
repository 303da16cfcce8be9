using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>A grade of reliability that a party was given, on a day and for a reason.</summary>
[JsonConverter(typeof(FormatConverter<Reliability>))]
public sealed record Reliability
{
    /// <summary>The grade, in the letters of the Admiralty code.</summary>
    public required ReliabilityGrade Grade { get; init => field = Require.Choice(value); }

    /// <summary>When it was given.</summary>
    public required EdtfDate On { get; init => field = Require.Value(value); }

    /// <summary>Why it was given.</summary>
    public required string Why { get; init => field = Require.Text(value); }
}
