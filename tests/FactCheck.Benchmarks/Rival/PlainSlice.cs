using System.Collections.Immutable;

namespace FactCheck.Benchmarks.Rival;

/// <summary>
/// The other half of the serializer's way, for one slice of the format: from the plain classes into the model, which refuses what does not fit by
/// throwing, without a position. The way back, for writing, would be as long again.
/// </summary>
internal static class PlainSlice
{
    public static Allegation ToModel(this PlainAllegation plain) => new()
    {
        Id = plain.Id,
        Statement = plain.Statement,
        Against = List(plain.Against, id => new Id(id)),
        Kind = Choice<AllegationKind, PlainAllegationKind>(plain.Kind),
        Relations = List(plain.Relations, ToModel),
        Cites = List(plain.Cites, ToModel),
        Withdrawn = plain.Withdrawn is { } withdrawn ? new() { On = withdrawn.On, By = ToModel(withdrawn.By), Why = withdrawn.Why } : null,
        Note = plain.Note,
        Ext = plain.Ext is { } ext ? FactCheckJson.ParseExtension(ext.GetRawText()) : null,
    };

    private static Relation ToModel(PlainRelation plain) => new()
    {
        Kind = Choice<RelationKind, PlainRelationKind>(plain.Kind)!.Value,
        To = plain.To,
    };

    private static Making ToModel(PlainMaking plain) => new()
    {
        Source = plain.Source,
        Quotes = List(plain.Quotes, ToModel),
        Via = List(plain.Via, ToModel),
        Said = plain.Said is { } said ? EdtfDate.Parse(said) : null,
        Locator = plain.Locator,
        Modality = Choice<Modality, PlainModality>(plain.Modality)!.Value,
        Note = plain.Note,
        Ext = plain.Ext is { } ext ? FactCheckJson.ParseExtension(ext.GetRawText()) : null,
    };

    private static Quote ToModel(PlainQuote plain) => plain is PlainQuoteObject described
        ? new() { Exact = described.Exact, Prefix = described.Prefix, Suffix = described.Suffix }
        : new() { Exact = plain.Exact };

    private static Actor ToModel(PlainActor plain) => plain switch
    {
        PlainActorObject { Unnamed: { } label, Jointly: null, Work: null } unnamed => new Actor.Unnamed
        {
            Label = label,
            Of = unnamed.Of is { } of ? new Id(of) : default(Id?),
            Count = unnamed.Count,
            Terms = Choice<AttributionTerms, PlainAttributionTerms>(unnamed.Terms),
            Reason = unnamed.Reason,
        },
        PlainActorObject { Unnamed: null, Jointly: { } actors, Work: null } => new Actor.Jointly(List(actors, ToModel)),
        PlainActorObject { Unnamed: null, Jointly: null, Work: { } work } => new Actor.Work(work),
        PlainActorObject => throw new FormatException("It cannot be told which kind of actor this is."),
        _ => new Actor.Party(plain.Party!),
    };

    /// <summary>The same value of the vocabulary: both enumerations have the same names in the same order.</summary>
    private static T? Choice<T, TPlain>(TPlain? plain)
        where T : struct, Enum
        where TPlain : struct, Enum =>
        plain is { } value ? Enum.GetValues<T>()[Array.IndexOf(Enum.GetValues<TPlain>(), value)] : null;

    private static ImmutableArray<T> List<TPlain, T>(List<TPlain>? plain, Func<TPlain, T> toModel) => plain is null ? [] : [.. plain.Select(toModel)];
}
