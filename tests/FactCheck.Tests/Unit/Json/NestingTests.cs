using FactCheck.Json;

namespace FactCheck.Tests.Unit.Json;

/// <summary>Nothing in a text is deep enough to end a program.</summary>
public class NestingTests
{
    private const int Depth = 100_000;

    public static TheoryData<string, string, int> Places
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var depth in (int[])[64, 1_000])
            {
                data.Add("\"x\":@", "FC0101 FC0004", depth);
                data.Add("\"ext\":{\"x\":@}", "FC0004", depth);
                data.Add("\"ext\":@", "", depth);
                data.Add("\"parties\":@", "", depth);
                data.Add("\"parties\":[@]", "", depth);
                data.Add("\"id\":@", "FC0103 FC0004", depth);
                data.Add("\"summary\":@", "FC0104 FC0004", depth);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Places))]
    public void Very_deep_lists_and_objects_are_reported_at_the_limit(string place, string codes, int maxDepth)
    {
        var lists = new string('[', Depth) + new string(']', Depth);
        var objects = string.Concat(Enumerable.Repeat("{\"x\":", Depth)) + "1" + new string('}', Depth);
        var mixed = string.Concat(Enumerable.Repeat("{\"id\":[", Depth)) + string.Concat(Enumerable.Repeat("]}", Depth));
        var cutOff = new string('[', Depth);
        foreach (var value in (string[])[lists, objects, mixed, cutOff])
        {
            var reading = ClaimSetJson.Read(SmallTexts.With(place.Replace("@", value, StringComparison.Ordinal)), options: new() { MaxDepth = maxDepth });
            Assert.False(reading.TryGetClaimSet(out _));
            Assert.Single(reading.Diagnostics, diagnostic => diagnostic.Code == "FC0004");
            if (codes.Length > 0)
                Assert.Equal(codes, string.Join(' ', reading.Diagnostics.Select(diagnostic => diagnostic.Code)));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"x\":")]
    public void A_root_that_is_too_deep_is_reported(string opening)
    {
        var reading = ClaimSetJson.Read(string.Concat(Enumerable.Repeat(opening, Depth)));
        Assert.Equal("FC0004", reading.Diagnostics[^1].Code);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "FC0212")]
    [InlineData(497, "FC0212")]
    [InlineData(498, "FC0212 FC0004")]
    [InlineData(5_000, "FC0212 FC0004")]
    public void Joint_actors_in_each_other_end_no_program(int depth, string codes)
    {
        var actors = string.Concat(Enumerable.Repeat("{\"jointly\":[", depth)) + "\"p\",\"q\"" + string.Concat(Enumerable.Repeat("]}", depth));
        var reading = ClaimSetJson.Read(SmallTexts.WithVia(actors), options: new() { MaxDepth = 1_000 });
        Assert.Equal(codes, string.Join(' ', reading.Diagnostics.Select(diagnostic => diagnostic.Code)));
    }

    [Fact]
    public void Ext_of_the_greatest_depth_is_kept_and_written_again()
    {
        var json = SmallTexts.With($"\"ext\":{{\"x\":{new string('[', 53)}{new string(']', 53)}}}");
        Assert.True(ClaimSetJson.Read(json).TryGetClaimSet(out var set));
        Assert.True(ClaimSetJson.Read(ClaimSetJson.Write(set)).TryGetClaimSet(out var again));
        Assert.Equal(set, again);
    }
}
