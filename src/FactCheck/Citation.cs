using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>The passage in a source that something rests on: which source carries the words, the words themselves, and the chain by which they came. It is the central object of a claim set.</summary>
/// <remarks>The terms are those of SEPIO and of the W3C Web Annotation model.</remarks>
[JsonConverter(typeof(FormatConverter<Citation>))]
public record Citation
{
    private readonly Items<Quote> _quotes;
    private readonly Items<Actor> _via;

    /// <summary>The source that carries the words.</summary>
    public required Id Source { get; init => field = Require.Reference(value); }

    /// <summary>The words, letter for letter; several where they are not adjacent.</summary>
    public ImmutableArray<Quote> Quotes { get => _quotes.Array; init => _quotes = new(value); }

    /// <summary>The chain by which the words came, from the carrier outwards: whoever passes them on stands before whoever had them first. The last one is the origin. Empty for the carrier's own reporting.</summary>
    public ImmutableArray<Actor> Via { get => _via.Array; init => _via = new(value); }

    /// <summary>When the words were said, where that is not when they were published.</summary>
    public EdtfDate? Said { get; init; }

    /// <summary>Where in the source the words are: a page, a time code.</summary>
    public string? Locator { get; init => field = Require.OptionalText(value); }

    /// <inheritdoc cref="Item.Note"/>
    public string? Note { get; init => field = Require.OptionalText(value); }

    /// <inheritdoc cref="Item.Ext"/>
    public Extension? Ext { get; init; }
}
