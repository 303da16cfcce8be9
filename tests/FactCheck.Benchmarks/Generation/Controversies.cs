using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Json;

namespace FactCheck.Benchmarks.Generation;

/// <summary>
/// Claim sets of any size, and valid: as many controversies as it takes, reported by one press, each with some 30 allegations and 100 citations, as
/// in the real claim sets. The same seed gives the same claim set.
/// </summary>
internal static class Controversies
{
    private const int Outlets = 40;

    /// <summary>A claim set of a number of items, or some more: the last controversy is made to its end.</summary>
    public static ClaimSet OfItems(int items, int seed = 1)
    {
        var prose = new Prose(seed);
        var press = Press(prose);
        var parts = new List<Controversy>();
        for (var count = press.Length; count < items; count += parts[^1].Items)
            parts.Add(new(prose, press, parts.Count));
        return Join(press, parts);
    }

    /// <summary>A claim set whose canonical form has about a number of bytes.</summary>
    public static ClaimSet OfBytes(long bytes, int seed = 1)
    {
        const int Sample = 5_000;
        var perItem = ClaimSetJson.WriteUtf8(OfItems(Sample, seed)).LongLength / (double)Sample;
        return OfItems((int)(bytes / perItem), seed);
    }

    private static ImmutableArray<Party> Press(Prose prose) =>
    [
        .. Enumerable.Range(0, Outlets).Select(i => new Party
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"outlet-{i}"),
            Kind = i % 5 == 0 ? PartyKind.NewsAgency : PartyKind.NewsOrganisation,
            Name = prose.Words(2, 3),
            Url = $"https://outlet-{i}.example/",
            Reliability = i % 4 == 0 ? [new() { Grade = prose.Any<ReliabilityGrade>(), On = "2020", Why = prose.Words(4, 12) }] : [],
        }),
    ];

    private static ClaimSet Join(ImmutableArray<Party> press, List<Controversy> parts) => new()
    {
        Id = "many-controversies",
        Title = "Many controversies",
        Language = "en",
        Parties = [.. press, .. parts.SelectMany(part => part.Parties)],
        Sources = [.. parts.SelectMany(part => part.Sources)],
        Allegations = [.. parts.SelectMany(part => part.Allegations)],
        Evidence = [.. parts.SelectMany(part => part.Evidence)],
        Responses = [.. parts.SelectMany(part => part.Responses)],
        Requests = [.. parts.SelectMany(part => part.Requests)],
        Developments = [.. parts.SelectMany(part => part.Developments)],
        Assessments = [.. parts.SelectMany(part => part.Assessments)],
        Changes = [.. parts.Take(20).Select(part => part.Change)],
    };
}
