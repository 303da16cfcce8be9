using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>What a piece of evidence bears on, and in which direction.</summary>
[JsonConverter(typeof(FormatConverter<Bearing>))]
public sealed record Bearing
{
    private readonly Items<Id> _on;

    /// <summary>The allegations, developments or other evidence that it bears on; at least one.</summary>
    public required ImmutableArray<Id> On { get => _on.Array; init => _on = new(Require.NotEmpty(value)); }

    /// <summary>In which direction.</summary>
    public required BearingKind As { get; init => field = Require.Choice(value); }
}
