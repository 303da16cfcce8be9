using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>A person's verdict on an allegation, kept apart from all that is derived.</summary>
[JsonConverter(typeof(FormatConverter<Assessment>))]
public sealed record Assessment : Item
{
    private readonly Items<Id> _restsOn;

    /// <summary>The allegation that is assessed.</summary>
    public required Id Of { get; init => field = Require.Reference(value); }

    /// <summary>Whose verdict it is.</summary>
    public required Actor By { get; init => field = Require.Value(value); }

    /// <summary>When it was given.</summary>
    public required EdtfDate On { get; init => field = Require.Value(value); }

    /// <summary>The scale that the rating is on: <c>averitec</c>, <c>politifact</c>, <c>truefalse</c>, or a scale of the claim set.</summary>
    public required Id Scale { get; init => field = Require.Reference(value); }

    /// <summary>The rating: a label of the scale.</summary>
    public required string Rating { get; init => field = Require.Text(value); }

    /// <summary>The reason that was given.</summary>
    public required string Why { get; init => field = Require.Text(value); }

    /// <summary>The items that it rests on.</summary>
    public ImmutableArray<Id> RestsOn { get => _restsOn.Array; init => _restsOn = new(value); }

    /// <summary>Where it was published: an absolute http or https address.</summary>
    public string? Url { get; init => field = Require.Url(value); }

    /// <summary>The earlier assessment that it replaces.</summary>
    public Id? Supersedes { get; init => field = Require.Reference(value); }

    internal override ItemKinds ItemKind => ItemKinds.Assessment;
}
