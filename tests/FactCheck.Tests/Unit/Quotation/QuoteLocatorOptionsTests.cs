using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

public sealed class QuoteLocatorOptionsTests
{
    private const string Text = "one two three, one two";

    public static TheoryData<string> Wrong => [.. Making.Keys];

    private static readonly Dictionary<string, Func<QuoteLocatorOptions>> Making = new()
    {
        ["MaxPassages 1"] = () => new() { MaxPassages = 1 },
        ["MaxPassages 10,001"] = () => new() { MaxPassages = 10_001 },
        ["MaxParts 0"] = () => new() { MaxParts = 0 },
        ["MaxParts 101"] = () => new() { MaxParts = 101 },
        ["MaxOmission -1"] = () => new() { MaxOmission = -1 },
        ["MaxInsertion 100,001"] = () => new() { MaxInsertion = 100_001 },
        ["MaxNearMisses 101"] = () => new() { MaxNearMisses = 101 },
        ["MaxErrorRate -0.1"] = () => new() { MaxErrorRate = -0.1 },
        ["MaxErrorRate 0.51"] = () => new() { MaxErrorRate = 0.51 },
        ["MaxErrorRate NaN"] = () => new() { MaxErrorRate = double.NaN },
        ["MaxNearMissLength 10,001"] = () => new() { MaxNearMissLength = 10_001 },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_limit_out_of_its_range_is_refused_by_name(string what) =>
        Assert.Equal(what.Split(' ')[0], Assert.Throws<ArgumentOutOfRangeException>(() => Making[what]()).ParamName);

    [Fact]
    public void At_the_limits_everything_still_has_an_answer()
    {
        var least = new QuoteLocatorOptions { MaxPassages = 2, MaxParts = 1, MaxOmission = 0, MaxInsertion = 0, MaxNearMisses = 0, MaxErrorRate = 0, MaxNearMissLength = 0 };
        var most = new QuoteLocatorOptions
        {
            MaxPassages = 10_000,
            MaxParts = 100,
            MaxOmission = 100_000,
            MaxInsertion = 100_000,
            MaxNearMisses = 100,
            MaxErrorRate = 0.5,
            MaxNearMissLength = 10_000,
        };
        Assert.Equal("ambiguous: 0..7, 15..22", Located.In(Text, "one two", least));
        Assert.Equal("orphan: TooManyParts", Located.In(Text, "one […] three", least));
        Assert.Equal("exact: 0..3 one … 8..13 three", Located.In(Text, "one […] three", most));
        Assert.Equal("orphan: NotFound", Located.In(Text, "one too", least));
        Assert.NotEmpty(Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, "ony tvo thrwe", most)).NearMisses);
    }

    [Fact]
    public void At_a_rate_of_nothing_one_character_may_differ()
    {
        var none = new QuoteLocatorOptions { MaxErrorRate = 0 };
        Assert.Equal(1, Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, "one twa three", none)).NearMisses[0].Distance);
        Assert.Empty(Assert.IsType<QuoteLocation.Orphan>(QuoteLocator.Locate(Text, "ona twa three", none)).NearMisses);
    }
}
