using FactCheck.Validation;

namespace FactCheck.Tests.Unit.Validation;

public class CycleTests
{
    /// <summary>For each rule about circles, a claim set in which so many items run in one.</summary>
    private static readonly Dictionary<string, Func<int, ClaimSet>> Circles = new(StringComparer.Ordinal)
    {
        ["FC1004"] = size => Clean.Empty with { Parties = [.. Ring(size, (id, next) => new Party { Id = id, Kind = PartyKind.Group, Name = "Group", MemberOf = [next] })] },
        ["FC1005"] = size => Clean.Empty with
        {
            Developments = [.. Ring(size, (id, next) => new Development { Id = id, Kind = DevelopmentKind.Other, Title = "It rained", Relations = [new() { Kind = RelationKind.Specialises, To = next }] })],
        },
        ["FC1006"] = size => Clean.Set with
        {
            Assessments = [.. Ring(size, (id, next) => new Assessment { Id = id, Of = "log-altered", By = "fact-bureau", On = "2031", Scale = "truefalse", Rating = "True", Why = "So.", Supersedes = next })],
            Changes = [],
        },
        ["FC1007"] = size => Clean.Empty with
        {
            Evidence = [.. Ring(size, (id, next) => new Evidence { Id = id, Kind = EvidenceKind.Document, Summary = "A log.", Bears = [new() { On = [next], As = BearingKind.Supports }] })],
        },
        ["FC1008"] = size => Clean.Empty with
        {
            Sources = [.. Ring(size, (id, _) => new Source { Id = id, Kind = SourceKind.Letter, Title = "A letter" })],
            Evidence = [.. Ring(size, (id, next) => new Evidence { Id = $"of-{id}", Kind = EvidenceKind.Document, Summary = "A letter.", Cites = [new() { Source = id, Via = [new Actor.Work(next)] }] })],
        },
    };

    public static TheoryData<string, int> Sizes
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var code in Circles.Keys)
                foreach (var size in new[] { 1, 2, 100_000 })
                    if ((code, size) is not ("FC1008", 1))
                        data.Add(code, size);
            return data;
        }
    }

    [Theory]
    [Trait("Size", "Large")]
    [MemberData(nameof(Sizes))]
    public void A_circle_is_found_once_whatever_its_size_and_told_in_a_short_message(string code, int size)
    {
        var diagnostic = Assert.Single(Validator.Validate(Circles[code](size)).Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.True(diagnostic.Message.Length < 250, diagnostic.Message);
    }

    [Fact]
    public void A_circle_is_reported_at_the_reference_that_closes_it()
    {
        string[] pointers = [.. Circles.Values.Select(circle => Assert.Single(Validator.Validate(circle(2)).Diagnostics).Pointer)];
        Assert.Equal(["/parties/1/memberOf/0", "/developments/1/relations/0/to", "/assessments/1/supersedes", "/evidence/1/bears/0/on/0", "/evidence/1/cites/0/via/0"], pointers);
    }

    [Fact]
    public void A_large_circle_is_told_with_its_beginning_and_its_end() =>
        Assert.Equal(
            "The memberships run in a circle: n0 → n1 → n2 → n3 → n4 → n5 → n6 → (92 more) → n99 → n0.",
            Assert.Single(Validator.Validate(Circles["FC1004"](100)).Diagnostics).Message);

    [Fact]
    public void Two_circles_are_two_findings()
    {
        var set = Clean.Set.Party("harbour-water", it => it with { MemberOf = ["mira-lund"] }).Party("bay-herald", it => it with { MemberOf = ["ada-quill"] });
        Assert.Equal(["FC1004", "FC1004"], Clean.Codes(set), StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_reached_by_two_ways_is_no_circle()
    {
        var set = Clean.Set.Party("ada-quill", it => it with { MemberOf = ["bay-herald", "coast-wire"] })
            .Party("bay-herald", it => it with { MemberOf = ["tide-labs"] }).Party("coast-wire", it => it with { MemberOf = ["tide-labs"] });
        Assert.Empty(Clean.Codes(set));
    }

    [Fact]
    public void Evidence_that_attacks_in_a_circle_is_contested_and_no_error()
    {
        var set = Clean.Set.Evidence("bay-samples", it => it with { Bears = it.Bears.Add(new() { On = ["sampling-doubt"], As = BearingKind.Attacks }) });
        Assert.Empty(Clean.Codes(set));
    }

    [Fact]
    public void Works_are_followed_within_a_chain_as_well()
    {
        var set = Clean.Set.Via("untreated-discharge", new Actor.Work("herald-0404"), new Actor.Work("hw-statement"))
            .Allegation("pumps-stood-still", it => it with { Cites = [it.Cites[0] with { Via = [new Actor.Work("herald-0404")] }] });
        var diagnostic = Assert.Single(Validator.Validate(set).Diagnostics);
        Assert.Equal(("FC1008", "Each of these sources draws its words from the next: herald-0404 → hw-statement → herald-0404."), (diagnostic.Code, diagnostic.Message));
    }

    private static IEnumerable<T> Ring<T>(int size, Func<string, string, T> make) => Enumerable.Range(0, size).Select(i => make($"n{i}", $"n{(i + 1) % size}"));
}
