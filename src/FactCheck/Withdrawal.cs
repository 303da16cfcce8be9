using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>That an allegation was taken back by somebody who had made it.</summary>
[JsonConverter(typeof(FormatConverter<Withdrawal>))]
public sealed record Withdrawal
{
    /// <summary>When it was taken back.</summary>
    public required EdtfDate On { get; init => field = Require.Value(value); }

    /// <summary>Who took it back.</summary>
    public required Actor By { get; init => field = Require.Value(value); }

    /// <summary>Why, in the words of the record.</summary>
    public required string Why { get; init => field = Require.Text(value); }
}
