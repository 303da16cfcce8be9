using FactCheck.Provenance;

namespace FactCheck.Reporting;

/// <summary>Who had it from whom: the origins of what is alleged, by whom it was passed on, and which sources carry it.</summary>
internal static class OriginsPart
{
    public static Section Of(Reading reading) => new("origins", "Who had it from whom",
    [
        new Figure("origins"),
        new Table("origins-table", ["Origin", "How it reached the page", "Carried by", "What is alleged"], new([.. Rows(reading)])),
        new Facts("single", "Known through a single origin", new([.. Single(reading).DefaultIfEmpty("none")])),
        new Facts("common", "Several carriers, and all through the same", new([.. Common(reading).DefaultIfEmpty("none")])),
        new Facts("circular", "Circular reporting is possible", new([.. Circular(reading).DefaultIfEmpty("none")])),
    ]);

    /// <summary>The chains of what is alleged, by the origins at their ends.</summary>
    public static IEnumerable<IGrouping<Origin, (Allegation Allegation, Chain Chain)>> ByOrigin(Reading reading) =>
        reading.Allegations.SelectMany(each => each.Sourcing.Chains.Select(chain => (each.Allegation, Chain: chain))).GroupBy(each => each.Chain.Origin);

    private static IEnumerable<Row> Rows(Reading reading)
    {
        var names = reading.Names;
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var origin in ByOrigin(reading))
        {
            var key = origin.Key.ToString();
            var number = keys[key] = keys.GetValueOrDefault(key) + 1;
            key = number == 1 ? key : $"{key} ({number})";
            yield return reading.Cache.Kept(key, [.. origin.SelectMany(each => new object[] { each.Allegation, each.Chain.Citation })], () => new Row(key, null,
            [
                [names.Of(origin.Key)],
                new([.. origin.Select(each => Passed(each.Chain, names)).Distinct(StringComparer.Ordinal).Select(passed => (Line)passed)]),
                new([.. origin.Select(each => each.Chain.Carrier).Distinct().Select(carrier => Line.Of($"{names.Mention(carrier)}"))]),
                new([.. origin.Select(each => each.Allegation).Distinct(ReferenceEqualityComparer.Instance).Cast<Allegation>().Select(allegation => Line.Of($"{new Mention(allegation.Statement, allegation.Id)}"))]),
            ]));
        }
    }

    private static string Passed(Chain chain, Names names) => chain.Links.Length switch
    {
        0 => "its own reporting",
        1 => $"told to {names.Of(chain.Outlet)}",
        _ => $"passed on by {string.Join(", then ", chain.Links.Reverse().Skip(1).Select(names.Of))}",
    };

    private static IEnumerable<Line> Single(Reading reading) =>
        reading.Allegations
            .Where(each => each.Sourcing.Origins.Number == 1)
            .GroupBy(each => reading.Names.All(each.Sourcing.Origins.All) + (each.Sourcing.Origins.SomeNotToldApart ? " (not told apart)" : ""), StringComparer.Ordinal)
            .Select(allegations => Line.Of($"{allegations.Key}: {string.Join(", ", allegations.Select(each => each.Sourcing.Carriers.Length == 1 ? $"{each.Id}" : $"{each.Id} (in {each.Sourcing.Carriers.Length} sources)"))}"));

    private static IEnumerable<Line> Common(Reading reading) =>
        from each in reading.Allegations
        where !each.Sourcing.CommonLinks.IsEmpty
        select Line.Of($"Alleged: {new Mention(each.Statement, each.Id)} Every chain runs through {reading.Names.All(each.Sourcing.CommonLinks)}.");

    private static IEnumerable<Line> Circular(Reading reading) =>
        from each in reading.Allegations
        from circle in each.Sourcing.CircularReports
        select Line.Of($"Alleged: {new Mention(each.Statement, each.Id)} The chains of {reading.Names.All(circle.Members)} lead back to each other, and the dates do not exclude it.");
}
