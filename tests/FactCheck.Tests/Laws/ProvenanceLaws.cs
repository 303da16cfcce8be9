using System.Collections.Immutable;
using FactCheck.Provenance;
using FactCheck.Tests.Unit.Provenance;

namespace FactCheck.Tests.Laws;

/// <summary>Origins and circles held against the plainest way of finding them: all subsets, all walks.</summary>
public class ProvenanceLaws
{
    private const int Tries = 1_500;

    [Fact]
    public void The_number_of_origins_is_the_size_of_the_greatest_set_that_are_all_told_apart()
    {
        var fewer = 0;
        Try((random, set, tracing) =>
        {
            var origins = Origins(random, random.Next(11));
            var expected = GreatestSubset(origins, set);
            var among = tracing.Among(origins);
            Assert.Equal(expected, among.Number);
            Assert.Equal(origins.Distinct(), among.All);
            fewer += among.SomeNotToldApart ? 1 : 0;
        });
        Assert.InRange(fewer, Tries / 5, Tries * 9 / 10);
    }

    [Fact]
    public void Two_origins_can_be_told_apart_where_neither_is_within_the_other() => Try((random, set, tracing) =>
    {
        var origins = Origins(random, 6);
        foreach (var a in origins)
            foreach (var b in origins)
            {
                Assert.Equal(PlainOrder.AreToldApart(a, b, set), tracing.CanBeToldApart(a, b));
                Assert.Equal(tracing.CanBeToldApart(a, b) ? 2 : 1, tracing.Among([a, b]).Number);
            }
    });

    [Fact]
    public void An_origin_is_apart_from_all_of_several_where_it_can_be_told_apart_from_each()
    {
        var apart = 0;
        Try((random, _, tracing) =>
        {
            // Few are compared one by one, more are looked up; seldom is anything apart from all of many, unless these are rather alike.
            var one = random.Next(7);
            var several = Enumerable.Range(0, random.Next(1, 14)).Select(i => Tracings.Origin(Tracings.Jointly($"party-{one}", Tracings.Unnamed($"source {i}")), "party-0"))
                .Concat(Origins(random, random.Next(4))).ToArray();
            var isApart = tracing.ApartFromAll([.. several]);
            foreach (var origin in Origins(random, 10))
            {
                var expected = several.All(other => tracing.CanBeToldApart(origin, other));
                Assert.Equal(expected, isApart(origin));
                apart += several.Length > 8 && expected ? 1 : 0;
            }
        });
        Assert.InRange(apart, Tries / 10, Tries * 9);
    }

    [Fact]
    public void The_number_never_falls_when_an_origin_is_added_and_does_not_depend_on_the_order() => Try((random, _, tracing) =>
    {
        var origins = Origins(random, 24);
        var before = 0;
        for (var count = 1; count <= origins.Length; count++)
        {
            var number = tracing.Among(origins[..count]).Number;
            Assert.InRange(number, before, before + 1);
            before = number;
        }
        random.Shuffle(origins);
        Assert.Equal(before, tracing.Among(origins).Number);
    });

    [Fact]
    public void What_valid_sets_say_of_themselves_is_what_their_chains_say() => Law.HoldsForValid((set, _) =>
    {
        var valid = set.Validate();
        var tracing = new SourceTracing(valid);
        foreach (var group in valid.Citations.GroupBy(place => place.Item.Id))
        {
            var sourcing = tracing.Of(group.Key);
            Assert.Equal(group.Select(place => place.Citation), sourcing.Chains.Select(chain => chain.Citation));
            Assert.Equal(group.Select(place => place.Citation.Source).Distinct(), sourcing.Carriers);
            Assert.Equal(sourcing.Chains.Select(chain => chain.Origin).Distinct(), sourcing.Origins.All);
            Assert.All(sourcing.Chains, chain => Assert.Equal(chain.Links.IsEmpty ? chain.Outlet : chain.Links[^1], chain.Origin.Actor));
            Assert.All(sourcing.CircularReports, report => Assert.Equal(report.Members.Length, report.Members.Distinct().Count()));
        }
    });

    [Fact]
    public void Circles_are_those_that_a_search_through_all_walks_finds()
    {
        var (with, datedOut) = (0, 0);
        for (var seed = 0; seed < Tries; seed++)
        {
            var reports = PlainRounds.Make(new Random(seed));
            var sourcing = reports.Set.Sourcing();
            var found = sourcing.CircularReports.Select(report => string.Join(' ', report.Members.Select(member => ((Actor.Party)member).Id))).ToArray();
            var all = reports.Circles(respectDates: true);
            Assert.Subset(all, found.ToHashSet());
            // Everybody with whom a circle can begin is in one of those listed.
            Assert.Subset(found.SelectMany(circle => circle.Split(' ')).ToHashSet(), all.Select(circle => circle.Split(' ')[0]).ToHashSet());
            Assert.Equal(found.Order(StringComparer.Ordinal), found);
            Assert.Equal(found.Length, found.Select(circle => string.Join(' ', circle.Split(' ').Order(StringComparer.Ordinal))).Distinct().Count());
            Assert.Equal(found, reports.Shuffled(new Random(seed + 1)).Sourcing().CircularReports.Select(report => string.Join(' ', report.Members.Select(member => ((Actor.Party)member).Id))));
            with += all.Count > 0 ? 1 : 0;
            datedOut += all.Count < reports.Circles(respectDates: false).Count ? 1 : 0;
        }
        Assert.InRange(with, Tries / 10, Tries * 9 / 10);
        Assert.InRange(datedOut, Tries / 10, Tries);
    }

    private static void Try(Action<Random, ValidClaimSet, SourceTracing> law)
    {
        for (var seed = 0; seed < Tries; seed++)
        {
            var random = new Random(seed);
            var set = Memberships(random);
            law(random, set, new SourceTracing(set));
        }
    }

    /// <summary>Seven parties, each a member of up to two that come before it, and three works.</summary>
    private static ValidClaimSet Memberships(Random random)
    {
        var parties = Enumerable.Range(0, 7).Select(i => Tracings.Party($"party-{i}", [.. Some(random, i, 2).Select(body => new Id($"party-{body}"))])).ToArray();
        var works = Enumerable.Range(0, 3).Select(i => Tracings.Source(
            $"work-{i}", random.Next(3) == 0 ? null : $"party-{random.Next(7)}", null, SourceKind.Book, [.. Some(random, 7, 2).Select(author => new Id($"party-{author}"))])).ToArray();
        return Tracings.Set(parties, works);
    }

    private static IEnumerable<int> Some(Random random, int below, int most) =>
        Enumerable.Range(0, below == 0 ? 0 : random.Next(most + 1)).Select(_ => random.Next(below)).Distinct();

    private static Origin[] Origins(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Tracings.Origin(AnyActor(random), $"party-{random.Next(2)}"))];

    private static Actor AnyActor(Random random)
    {
        if (random.Next(5) > 0)
            return One(random);
        var several = Enumerable.Range(0, random.Next(2, 4)).Select(_ => One(random)).Distinct().ToImmutableArray();
        return several.Length < 2 ? several[0] : new Actor.Jointly(several);
    }

    private static Actor One(Random random) => random.Next(8) switch
    {
        < 4 => $"party-{random.Next(7)}",
        4 => Tracings.Unnamed($"label {random.Next(2)}"),
        5 => Tracings.Unnamed($"label {random.Next(2)}", $"party-{random.Next(7)}"),
        _ => new Actor.Work($"work-{random.Next(3)}"),
    };

    private static int GreatestSubset(Origin[] origins, ValidClaimSet set)
    {
        var apart = Array.ConvertAll(origins, a => Array.ConvertAll(origins, b => PlainOrder.AreToldApart(a, b, set)));
        var greatest = 0;
        for (var subset = 0; subset < 1 << origins.Length; subset++)
        {
            var members = Enumerable.Range(0, origins.Length).Where(i => (subset >> i & 1) == 1).ToArray();
            if (members.Length > greatest && members.All(i => members.All(j => i == j || apart[i][j])))
                greatest = members.Length;
        }
        return greatest;
    }
}
