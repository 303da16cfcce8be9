using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>
/// The record of one controversy, as it was written down: who alleges what, on whose word, with what evidence; what the accused answered;
/// what happened. Nothing in it has been checked against anything else in it: that is what makes a <see cref="ValidClaimSet"/> of it.
/// </summary>
/// <remarks>Immutable; two claim sets are equal when they hold equal items in the same order. It never decides what is true.</remarks>
[JsonConverter(typeof(FormatConverter<ClaimSet>))]
public sealed record ClaimSet
{
    private readonly Items<Party> _parties;
    private readonly Items<Source> _sources;
    private readonly Items<Allegation> _allegations;
    private readonly Items<Evidence> _evidence;
    private readonly Items<Response> _responses;
    private readonly Items<Request> _requests;
    private readonly Items<Development> _developments;
    private readonly Items<Assessment> _assessments;
    private readonly Items<Scale> _scales;
    private readonly Items<Change> _changes;

    /// <summary>The name of the claim set.</summary>
    /// <exception cref="ArgumentException">The value is the default id, which names nothing.</exception>
    public required Id Id { get; init => field = Require.Reference(value); }

    /// <summary>The title under which it is shown.</summary>
    public required string Title { get; init => field = Require.Text(value); }

    /// <summary>What it is about, in a few sentences.</summary>
    public string? Summary { get; init => field = Require.OptionalText(value); }

    /// <summary>The language that statements and summaries are in, as a BCP 47 tag.</summary>
    public required string Language { get; init => field = Require.Language(value); }

    /// <summary>Those who allege, answer, report, decide or are accused.</summary>
    public ImmutableArray<Party> Parties { get => _parties.Array; init => _parties = new(value); }

    /// <summary>The carriers of the words.</summary>
    public ImmutableArray<Source> Sources { get => _sources.Array; init => _sources = new(value); }

    /// <summary>What is alleged.</summary>
    public ImmutableArray<Allegation> Allegations { get => _allegations.Array; init => _allegations = new(value); }

    /// <summary>What speaks for or against it.</summary>
    public ImmutableArray<Evidence> Evidence { get => _evidence.Array; init => _evidence = new(value); }

    /// <summary>What was answered.</summary>
    public ImmutableArray<Response> Responses { get => _responses.Array; init => _responses = new(value); }

    /// <summary>Who was asked for comment, and what came of it.</summary>
    public ImmutableArray<Request> Requests { get => _requests.Array; init => _requests = new(value); }

    /// <summary>What happened.</summary>
    public ImmutableArray<Development> Developments { get => _developments.Array; init => _developments = new(value); }

    /// <summary>What people judged.</summary>
    public ImmutableArray<Assessment> Assessments { get => _assessments.Array; init => _assessments = new(value); }

    /// <summary>The scales on which they judged, beside the built-in ones.</summary>
    public ImmutableArray<Scale> Scales { get => _scales.Array; init => _scales = new(value); }

    /// <summary>The record's own history.</summary>
    public ImmutableArray<Change> Changes { get => _changes.Array; init => _changes = new(value); }

    /// <inheritdoc cref="Item.Note"/>
    public string? Note { get; init => field = Require.OptionalText(value); }

    /// <inheritdoc cref="Item.Ext"/>
    public Extension? Ext { get; init; }

    /// <summary>All items, in the order of the format: parties, sources, allegations, evidence, responses, requests, developments, assessments, scales.</summary>
    public IEnumerable<Item> Items
    {
        get
        {
            IEnumerable<IEnumerable<Item>> lists = [Parties, Sources, Allegations, Evidence, Responses, Requests, Developments, Assessments, Scales];
            return lists.SelectMany(list => list);
        }
    }

    /// <summary>The word <c>claim set</c> and the id.</summary>
    public override string ToString() => $"claim set {Id}";
}
