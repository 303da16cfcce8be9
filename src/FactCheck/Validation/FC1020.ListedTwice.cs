using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>A list of ids, actors, relations or citations names each once: they are sets, and counting must not depend on how often somebody typed.</summary>
internal sealed class ListedTwice() : ValidationRule("FC1020", nameof(ListedTwice), "Take it out here.")
{
    private const string CitationTwice = "The same citation is in the list already.";

    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var item in set.Items)
        {
            foreach (var finding in InLists(item))
                yield return finding;
            var relations = RelationsOf(item);
            foreach (var i in Repeats.In(relations))
                yield return new(item, FormattableString.Invariant($"/relations/{i}"), $"The same relation to '{relations[i].To}' is in the list already.");
            foreach (var i in Repeats.In((item as Development)?.By ?? []))
                yield return new(item, FormattableString.Invariant($"/by/{i}"), "The same actor is in the list already.");
            foreach (var i in Repeats.In(CitationsOf(item)))
                yield return new(item, FormattableString.Invariant($"/cites/{i}"), CitationTwice);
            var points = (item as Response)?.Points ?? [];
            for (var point = 0; point < points.Length; point++)
                foreach (var i in Repeats.In(points[point].Cites))
                    yield return new(item, FormattableString.Invariant($"/points/{point}/cites/{i}"), CitationTwice);
        }
        foreach (var (change, at) in Places.In(set.ClaimSet.Changes, "/changes"))
            foreach (var i in Repeats.In(change.Items))
                yield return new(null, FormattableString.Invariant($"{at}/items/{i}"), $"'{change.Items[i]}' is in the list already.");
    }

    private static IEnumerable<Finding> InLists(Item item) => item switch
    {
        Party party => InList(item, "/memberOf", party.MemberOf),
        Source source => InList(item, "/authors", source.Authors),
        Allegation allegation => InList(item, "/against", allegation.Against),
        Evidence evidence => evidence.Bears.SelectMany((bearing, i) => InList(item, "/bears", i, "/on", bearing.On)),
        Response response => response.Points.SelectMany((point, i) => InList(item, "/points", i, "/to", point.To)),
        Request request => InList(item, "/about", request.About),
        Development development => InList(item, "/concerning", development.Concerning).Concat(InList(item, "/premisedOn", development.PremisedOn)),
        Assessment assessment => InList(item, "/restsOn", assessment.RestsOn),
        _ => [],
    };

    private static IEnumerable<Finding> InList(Item item, string list, int index, string member, ImmutableArray<Id> ids) =>
        ids.Length < 2 ? [] : InList(item, FormattableString.Invariant($"{list}/{index}{member}"), ids);

    private static IEnumerable<Finding> InList(Item item, string at, ImmutableArray<Id> ids) => ids.Length < 2
        ? []
        : Repeats.In(ids).Select(i => new Finding(item, FormattableString.Invariant($"{at}/{i}"), $"'{ids[i]}' is in the list already."));

    private static ImmutableArray<Relation> RelationsOf(Item item) => item switch
    {
        Allegation allegation => allegation.Relations,
        Development development => development.Relations,
        _ => [],
    };

    private static ImmutableArray<Citation> CitationsOf(Item item) => item switch
    {
        Allegation allegation => ImmutableArray<Citation>.CastUp(allegation.Cites),
        Evidence evidence => evidence.Cites,
        Response response => response.Cites,
        Request request => request.Cites,
        Development development => development.Cites,
        _ => [],
    };
}
