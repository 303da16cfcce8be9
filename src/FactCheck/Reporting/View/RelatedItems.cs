using System.Collections.Immutable;

namespace FactCheck.Reporting;

/// <summary>What an allegation or a development stands beside: both are told, as put by those who put them, and neither is preferred.</summary>
internal static class RelatedItems
{
    public static IEnumerable<Line> Of(Id item, ImmutableArray<Relation> relations, Reading reading) =>
        relations.Select(relation => (Words: Forwards(relation.Kind), Other: reading.ClaimSet[relation.To]))
            .Concat(reading.RelatedTo(item).Select(relation => (Words: Backwards(relation.Kind), Other: relation.Item)))
            .DistinctBy(relation => (relation.Words, relation.Other.Id))
            .Select(relation => Line.Of($"{relation.Words}: {Told(relation.Other, reading)}"));

    private static string Forwards(RelationKind kind) => kind switch
    {
        RelationKind.Specialises => "A particular case of",
        _ => Backwards(kind),
    };

    private static string Backwards(RelationKind kind) => kind switch
    {
        RelationKind.Specialises => "More general than",
        RelationKind.Contradicts => "Contradicts, and is contradicted by",
        RelationKind.InTensionWith => "In tension with",
        _ => "Possibly the same as",
    };

    private static Line Told(Item item, Reading reading) => item switch
    {
        Allegation other => Line.Of($"{new Mention(other.Statement, other.Id)} ({PutBy(other, reading)})"),
        Development development => TimelineWords.Happened(development, reading.Names),
        _ => item.Id.Value,
    };

    private static string PutBy(Allegation other, Reading reading) =>
        string.Join("; ", reading.Evaluation[other.Id].PutBy.GroupBy(put => put.Modality).OrderBy(group => group.Key).Select(group => $"{group.Key.InWords()} by {reading.Names.All(group.Select(put => put.By))}"));
}
