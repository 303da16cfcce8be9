using FactCheck.Provenance;
using static FactCheck.Tests.Unit.Provenance.Tracings;

namespace FactCheck.Tests.Unit.Provenance;

/// <summary>Many who are named together: whatever compares each with each does not end, or does not fit into memory.</summary>
public class ManyTests
{
    private const int Many = 50_000;

    [Fact]
    public void Many_who_have_it_from_many_are_not_joined_one_by_one()
    {
        var (tellers, told) = (Names("teller"), Names("told"));
        var set = Set([Party("herald"), .. Parties(tellers), .. Parties(told)], [Source("report", "herald")], Citing("report", All(told), All(tellers)));
        Assert.Empty(set.Sourcing().CircularReports);
    }

    [Fact]
    public void A_circle_through_many_who_have_it_from_many_is_found_and_nobody_has_it_from_themselves()
    {
        string[] tellers = ["ant", "bee", "cat", "dog", "elk"], told = ["ant", "fox", "gnu", "hen", "ibis"];
        Party[] parties = [.. Parties([.. tellers, .. told.Skip(1), "herald"])];
        Source[] sources = [Source("report", "herald"), Source("elk-says", "elk")];
        var forth = Citing("report", All(told), All(tellers));
        Assert.Empty(Set(parties, sources, forth).Sourcing().Circles());
        Assert.Equal(["ant → gnu → elk"], Set(parties, sources, forth, Citing("elk-says", "gnu")).Sourcing().Circles());
        Assert.Equal(["ant → elk"], Set(parties, sources, forth, Citing("elk-says", "ant")).Sourcing().Circles());
    }

    /// <summary>The same as one chain for each pair: on generated chains, in which some are told what they tell.</summary>
    [Fact]
    public void Several_who_have_it_from_several_are_circular_where_they_are_one_by_one()
    {
        var (with, without) = (0, 0);
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var names = Enumerable.Range(0, 11).Select(i => $"party-{i:00}").ToArray();
            Source[] sources = [.. Enumerable.Range(0, 3).Select(i => Source($"report-{i}", names[random.Next(11)], random.Next(3) == 0 ? null : EdtfDate.Parse($"2034-02-0{random.Next(1, 5)}")))];
            string[][][] chains = [.. sources.Select(source => (string[][])[Some(1, source.Publisher), Some(2, null)])];
            var joint = Circles([.. chains.Select((links, i) => Citing(sources[i].Id.Value, [.. links.Select(All)]))]);
            var single = Circles(
            [
                .. from i in Enumerable.Range(0, sources.Length)
                   from a in chains[i][0] from b in chains[i][1]
                   select a == b ? Citing(sources[i].Id.Value, a) : Citing(sources[i].Id.Value, a, b),
            ]);
            Assert.Equal(single.Length == 0, joint.Length == 0);
            Assert.All(joint, circle => Assert.Equal(circle.Length, circle.Distinct().Count()));
            if (sources.All(source => source.Published is null))
                Assert.Equal(single.SelectMany(circle => circle).Distinct().Order(), joint.SelectMany(circle => circle).Distinct().Order());
            (with, without) = (with + Math.Min(joint.Length, 1), without + (joint.Length == 0 ? 1 : 0));
            // The order of several and of the citations does not matter.
            Assert.Equal(joint, Circles([.. chains.Select((links, i) => Citing(sources[i].Id.Value, [.. links.Select(link => All([.. link.Reverse()]))])).Reverse()]));

            string[] Some(int least, Id? without)
            {
                random.Shuffle(names);
                return [.. names.Where(name => name != without?.Value).Take(random.Next(least, 8))];
            }

            string[][] Circles(Making[] cites) =>
                [.. Set([.. Parties([.. names.Order(StringComparer.Ordinal)])], sources, cites).Sourcing().CircularReports.Select(report => report.Members.Select(member => ((Actor.Party)member).Id.Value).ToArray())];
        }
        Assert.True(with > 50, $"Only {with} of the chains were circular, and {without} not.");
    }

    [Fact]
    [Trait("Size", "Large")]
    public void Many_jointly_are_told_apart_from_many_others_and_not_from_those_they_are_members_of()
    {
        var (bodies, members, others) = (Names("body"), Names("member"), Names("other"));
        var set = Set([.. Parties(bodies), .. members.Select((member, i) => Party(member, bodies[i])), .. Parties(others)], []);
        var (upper, lower, apart) = (Origin(All(bodies)), Origin(All(members)), Origin(All(others)));
        var tracing = new SourceTracing(set);
        Assert.False(tracing.CanBeToldApart(lower, upper));
        Assert.False(tracing.CanBeToldApart(upper, lower));
        Assert.True(tracing.CanBeToldApart(apart, upper));
        Assert.True(tracing.CanBeToldApart(Origin(All([.. members, "other-0"])), upper));
        Assert.Equal(2, set.NumberOf(lower, apart, upper));
    }

    [Fact]
    public void Many_jointly_at_the_end_of_one_long_chain_of_memberships_are_within_its_top()
    {
        var chain = Names("party");
        var set = Set([.. chain.Select((name, i) => i == 0 ? Party(name) : Party(name, chain[i - 1]))], []);
        var tracing = new SourceTracing(set);
        Assert.False(tracing.CanBeToldApart(Origin(All(chain[(Many / 2)..])), Origin(chain[0])));
        Assert.False(tracing.CanBeToldApart(Origin(chain[^1]), Origin(All(chain[..(Many / 2)]))));
    }

    [Fact]
    public void The_parties_of_many_jointly_are_each_given_once()
    {
        var names = Names("party");
        Actor[] actors = [.. names.Select(name => (Actor)name), .. names.Select(name => Unnamed("officials", name))];
        var parties = new SourceTracing(Set([.. Parties(names)], [])).PartiesOf(Origin(Jointly(actors), "party-0"));
        Assert.Equal(names, parties.Select(party => party.Value));
    }

    [Fact]
    [Trait("Size", "Large")]
    public void Many_are_told_apart_from_many()
    {
        var (makers, others) = (Names("maker"), Names("other"));
        var set = Set([Party("body"), .. makers.Select(maker => Party(maker, "body")), .. Parties(others)], []);
        var isApart = new SourceTracing(set).ApartFromAll([.. makers.Select(maker => Origin(maker))]);
        Assert.All(others, other => Assert.True(isApart(Origin(other))));
        Assert.All(makers, maker => Assert.False(isApart(Origin(maker))));
        Assert.False(isApart(Origin("body")));
    }

    [Fact]
    [Trait("Size", "Large")]
    public void Officials_of_one_body_are_looked_up_once_however_many_makers_have_a_part_in_it()
    {
        var (officials, strangers) = (Names("official"), Names("stranger"));
        var set = Set([Party("body"), .. officials.Select(official => Party(official, "body")), .. Parties(strangers)], []);
        var isApart = new SourceTracing(set).ApartFromAll([.. officials.Select((official, i) => Origin(Jointly(official, strangers[i])))]);
        for (var i = 0; i < Many; i++)
            Assert.True(isApart(Origin(Unnamed($"source {i}", "body"), "official-0")));
        Assert.False(isApart(Origin(strangers[7])));
        Assert.False(isApart(Origin(Jointly("body", strangers[7]))));
    }

    private static string[] Names(string name) => [.. Enumerable.Range(0, Many).Select(i => $"{name}-{i}")];

    private static IEnumerable<Party> Parties(string[] names) => names.Select(name => Party(name));

    private static Actor All(string[] names) => names is [var only] ? only : Jointly([.. names.Select(name => (Actor)name)]);
}
