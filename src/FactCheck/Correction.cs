using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>A change that became known after a source was published.</summary>
[JsonConverter(typeof(FormatConverter<Correction>))]
public sealed record Correction
{
    /// <summary>When it was corrected, retracted or removed.</summary>
    public required EdtfDate On { get; init => field = Require.Value(value); }

    /// <summary>Which of the three.</summary>
    public required CorrectionKind Kind { get; init => field = Require.Choice(value); }

    /// <summary>What was changed, in words.</summary>
    public required string What { get; init => field = Require.Text(value); }

    /// <summary>Where the publisher says so: an absolute http or https address.</summary>
    public string? Url { get; init => field = Require.Url(value); }
}
