using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>One answer that somebody gave, point by point. One released statement is one response in however many papers: each paper is a citation of it.</summary>
[JsonConverter(typeof(FormatConverter<Response>))]
public sealed record Response : Item
{
    private readonly Items<Point> _points;
    private readonly Items<Citation> _cites;

    /// <summary>Who answered. Anyone may; whether it is the accused is derived.</summary>
    public required Actor By { get; init => field = Require.Value(value); }

    /// <summary>In which form.</summary>
    public ResponseForm? Form { get; init => field = Require.Choice(value); }

    /// <summary>When it was given.</summary>
    public EdtfDate? Issued { get; init; }

    /// <summary>Through what it was given: a website, a newspaper it was sent to.</summary>
    public string? Channel { get; init => field = Require.OptionalText(value); }

    /// <summary>What it says, in a sentence that attributes it.</summary>
    public required string Summary { get; init => field = Require.Text(value); }

    /// <summary>What it answers, one point for each thing said.</summary>
    public ImmutableArray<Point> Points { get => _points.Array; init => _points = new(value); }

    /// <summary>Where it is carried.</summary>
    public ImmutableArray<Citation> Cites { get => _cites.Array; init => _cites = new(value); }

    internal override ItemKinds ItemKind => ItemKinds.Response;
}
