using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>That an allegation or a development stands in a relation to another. Relations are shown; none of them moves a status.</summary>
[JsonConverter(typeof(FormatConverter<Relation>))]
public sealed record Relation
{
    /// <summary>Which relation.</summary>
    public required RelationKind Kind { get; init => field = Require.Choice(value); }

    /// <summary>The allegation or development that it leads to.</summary>
    public required Id To { get; init => field = Require.Reference(value); }
}
