using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>A carrier of words: an article, a broadcast, a letter, a bill. A source is not evidence; what counts is who said it, and how the words reached the page.</summary>
[JsonConverter(typeof(FormatConverter<Source>))]
public sealed record Source : Item
{
    private readonly Items<Id> _authors;
    private readonly Items<Correction> _corrections;

    /// <summary>The form of the carrier.</summary>
    public required SourceKind Kind { get; init => field = Require.Choice(value); }

    /// <summary>Its title, headline or file name.</summary>
    public required string Title { get; init => field = Require.Text(value); }

    /// <summary>The party that published it; null where it is not known.</summary>
    public Id? Publisher { get; init => field = Require.Reference(value); }

    /// <summary>The parties that wrote it.</summary>
    public ImmutableArray<Id> Authors { get => _authors.Array; init => _authors = new(value); }

    /// <summary>When it was published; null where nothing is known of that.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Where it was published: an absolute http or https address.</summary>
    public string? Url { get; init => field = Require.Url(value); }

    /// <summary>Where a copy is kept that does not change: an absolute http or https address.</summary>
    public string? ArchiveUrl { get; init => field = Require.Url(value); }

    /// <summary>When the coder had it.</summary>
    public EdtfDate? Retrieved { get; init; }

    /// <summary>The language it is in, as a BCP 47 tag; null where it is the language of the claim set.</summary>
    public string? Language { get; init => field = value is null ? null : Require.Language(value); }

    /// <summary>How it came to its content.</summary>
    public Originality? Originality { get; init => field = Require.Choice(value); }

    /// <summary>A fingerprint of the text that quotations were taken from.</summary>
    public SourceText? Text { get; init; }

    /// <summary>What became of it after it was published.</summary>
    public ImmutableArray<Correction> Corrections { get => _corrections.Array; init => _corrections = new(value); }

    /// <summary>Whether its publisher took it back.</summary>
    internal bool IsRetracted => Corrections.Any(correction => correction.Kind == CorrectionKind.Retracted);

    internal override ItemKinds ItemKind => ItemKinds.Source;
}
