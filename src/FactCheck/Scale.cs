using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>A scale on which somebody rates allegations.</summary>
[JsonConverter(typeof(FormatConverter<Scale>))]
public sealed record Scale : Item
{
    private readonly Items<string> _labels;
    private readonly Items<string> _outside;

    /// <summary>The labels in order, from worst to best; at least one.</summary>
    public required ImmutableArray<string> Labels { get => _labels.Array; init => _labels = new(Require.NotEmpty(value)); }

    /// <summary>Labels that stand outside the order: "not enough evidence", for example.</summary>
    public ImmutableArray<string> Outside { get => _outside.Array; init => _outside = new(value); }

    /// <summary>
    /// The scales that every claim set knows: <c>averitec</c> (the AVeriTeC data set, Schlichtkrull et al. 2023), <c>politifact</c>
    /// (the Truth-O-Meter) and <c>truefalse</c>.
    /// </summary>
    public static ImmutableArray<Scale> BuiltIn { get; } =
    [
        new() { Id = "averitec", Labels = ["Refuted", "Supported"], Outside = ["Not Enough Evidence", "Conflicting Evidence/Cherrypicking"] },
        new() { Id = "politifact", Labels = ["Pants on Fire", "False", "Mostly False", "Half True", "Mostly True", "True"] },
        new() { Id = "truefalse", Labels = ["False", "True"] },
    ];

    internal override ItemKinds ItemKind => ItemKinds.Scale;
}
