using System.Collections.Immutable;
using FactCheck.Evaluation;
using FactCheck.Provenance;

namespace FactCheck.Reporting;

/// <summary>Who had it from whom: the origins of what is alleged, by whom it was passed on, and which sources carry it.</summary>
internal static class OriginsPart
{
    public static Section Of(Reading reading) => new("origins", "Who had it from whom",
    [
        new Figure("origins", "Origins, from left to right", "Arrows run from those who are at the end of a chain, over those who pass it on, to the sources that carry it. "
            + "The number at an arrow is that of citations. A dashed box is somebody whom the text does not name, a bold one a source that carries it. The table below says the same in words."),
        new Table("origins-table", ["Origin", "How it reached the page", "Carried by", "What is alleged"], new([.. Rows(reading)])),
        new Facts("single", "Known through a single origin", new([.. Single(reading).DefaultIfEmpty("none")])),
        new Facts("common", "Several carriers, and all through the same", new([.. Common(reading).DefaultIfEmpty("none")])),
        new Facts("circular", "Circular reporting is possible", new([.. Circular(reading).DefaultIfEmpty("none")])),
    ]);

    /// <summary>The chains of what is alleged, by the origins at their ends.</summary>
    public static IEnumerable<(Origin Origin, (Allegation Allegation, Chain Chain)[] Chains)> ByOrigin(Reading reading) =>
        reading.Allegations
            .SelectMany(each => ChainsOf(each, reading).Select(chain => (each.Allegation, Chain: chain)))
            .GroupBy(each => each.Chain.Origin.Attribution)
            .Select(group => (group.Key.Origin, group.ToArray()));

    private static ImmutableArray<Chain> ChainsOf(AllegationEvaluation each, Reading reading)
    {
        var parts = reading.Cache.PartsOf(each.Id);
        return parts.Chains.IsDefault ? parts.Chains = each.Sourcing.Chains : parts.Chains;
    }

    private static IEnumerable<Row> Rows(Reading reading)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (origin, chains) in ByOrigin(reading))
        {
            var name = origin.ToString();
            var number = keys[name] = keys.GetValueOrDefault(name) + 1;
            var key = number == 1 ? name : $"{name} ({number})";
            yield return reading.Cache.RowOf(origin, key, chains, () => RowOf(origin, key, chains, reading.Names));
        }
    }

    private static Row RowOf(Origin origin, string key, (Allegation Allegation, Chain Chain)[] chains, Names names) => new(key, null,
    [
        [names.Of(origin)],
        new([.. chains.Select(each => Passed(each.Chain, names)).Distinct(StringComparer.Ordinal).Select(passed => (Line)passed)]),
        new([.. chains.Select(each => each.Chain.Carrier).Distinct().Select(carrier => Line.Of($"{names.Mention(carrier)}"))]),
        new([.. chains.Select(each => each.Allegation).Distinct(ReferenceEqualityComparer.Instance).Cast<Allegation>().Select(allegation => Line.Of($"{new Mention(allegation.Statement, allegation.Id)}"))]),
    ]);

    private static string Passed(Chain chain, Names names) => chain.Links.Length switch
    {
        0 => "its own reporting",
        1 => $"{(chain.Links[0] is Actor.Work ? "drawn on" : "as reported")} by {names.Of(chain.Outlet)}",
        _ => $"passed on by {string.Join(", then ", chain.Links.Reverse().Skip(1).Select(names.Of))}",
    };

    private static IEnumerable<Line> Single(Reading reading) =>
        reading.Allegations
            .Select(each => (Origin: reading.Cache.PartsOf(each.Id).SingleOrigin ??= SingleOrigin(each, reading.Names), each.Id, Carriers: each.Sourcing.Carriers.Length))
            .Where(each => each.Origin.Length > 0)
            .GroupBy(each => each.Origin, StringComparer.Ordinal)
            .Select(allegations => (Line)$"{allegations.Key}: {string.Join(", ", allegations.Select(each => each.Carriers == 1 ? each.Id.Value : $"{each.Id} (in {each.Carriers} sources)"))}");

    /// <summary>None where somebody beside another is not attributed: nothing shows that they are one.</summary>
    private static string SingleOrigin(AllegationEvaluation each, Names names) =>
        each.Sourcing.Origins is { Number: 1 } origins && (!origins.SomeNotToldApart || !origins.All.Any(origin => origin.IsUnattributed))
        ? names.All(each.Sourcing.Chains.Select(chain => chain.Origin).DistinctBy(origin => origin.Attribution)) + (origins.SomeNotToldApart ? " (not told apart)" : "")
        : "";

    private static IEnumerable<Line> Common(Reading reading) => reading.Allegations.SelectMany(each => reading.Cache.PartsOf(each.Id).Common ??= each.Sourcing.CommonLinks.IsEmpty
        ? []
        : [Line.Of($"Alleged: {new Mention(each.Statement, each.Id)} Every chain runs through {reading.Names.All(each.Sourcing.CommonLinks)}.")]);

    private static IEnumerable<Line> Circular(Reading reading) => reading.Allegations.SelectMany(each => reading.Cache.PartsOf(each.Id).Circular ??=
        [.. each.Sourcing.CircularReports.Select(circle => Line.Of($"Alleged: {new Mention(each.Statement, each.Id)} The chains of {reading.Names.All(circle.Members)} lead back to each other, and the dates do not exclude it."))]);
}
