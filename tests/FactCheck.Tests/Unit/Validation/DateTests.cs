namespace FactCheck.Tests.Unit.Validation;

/// <summary>What dates contradict, and what they do not.</summary>
public class DateTests
{
    /// <summary>The rules about dates, each with a date that is certainly wrong and the place to write it.</summary>
    private static readonly Dictionary<string, (string Wrong, Func<ClaimSet, EdtfDate, ClaimSet> Write)> Rules = new(StringComparer.Ordinal)
    {
        ["FC1009 said"] = ("2031-04-06", (set, date) => set.Allegation("herald-paid", it => it with { Cites = [it.Cites[0] with { Said = date }] })),
        ["FC1009 issued"] = ("2031-04-13", (set, date) => set.Response(it => it with { Issued = date, Cites = [it.Cites[1] with { Said = null }], Points = [.. it.Points.Select(point => point with { Cites = [] })] })),
        ["FC1009 on"] = ("2031-04-13", (set, date) => set.Request(it => it with { On = date })),
        ["FC1010 retrieved"] = ("2031-03-31", (set, date) => set.Source("lab-report", it => it with { Retrieved = date })),
        ["FC1011 corrected"] = ("2031-03-31", (set, date) => set.Source("lab-report", it => it with { Corrections = [new() { On = date, Kind = CorrectionKind.Corrected, What = "A number." }] })),
        ["FC1012 withdrawn"] = ("2031-04-03", (set, date) => set.Allegation("log-altered", it => it with { Withdrawn = it.Withdrawn! with { On = date } })),
        ["FC1013 superseded"] = ("2031-04-09", (set, date) => set.Assessment("bureau-0420", it => it with { On = date })),
    };

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_day_that_cannot_be_is_found(string rule) => Assert.Equal(rule[..6], Assert.Single(Clean.Codes(Rules[rule].Write(Clean.Set, Rules[rule].Wrong))));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_day_to_the_second_is_found_as_well(string rule) =>
        Assert.Equal(rule[..6], Assert.Single(Clean.Codes(Rules[rule].Write(Clean.Set, Rules[rule].Wrong + "T12:00:00Z"))));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_date_that_is_uncertain_approximate_wide_or_open_contradicts_nothing(string rule)
    {
        var (wrong, write) = Rules[rule];
        string[] harmless = [wrong + "?", wrong + "~", wrong + "%", wrong[..4], wrong[..4] + "-01/..", $"[..{wrong}]", $"[{wrong}..]", "[2030..2032]", "2030/2032"];
        Assert.All(harmless.Where(date => !Bounds(date, rule)), date => Assert.Empty(Clean.Codes(write(Clean.Set, date))));
    }

    [Fact]
    public void A_source_without_a_day_contradicts_nothing()
    {
        var set = Clean.Set with { Sources = [.. Clean.Set.Sources.Select(source => source with { Published = null, Retrieved = "2001" })] };
        Assert.Empty(Clean.Codes(set));
    }

    [Fact]
    public void Two_days_across_time_zones_are_written_as_one_day_among_two()
    {
        var set = Clean.Set.Allegation("herald-paid", it => it with { Cites = [it.Cites[0] with { Said = "[2031-04-05..2031-04-06]" }] });
        Assert.Empty(Clean.Codes(set));
    }

    [Fact]
    public void An_allegation_may_be_repeated_after_it_was_withdrawn()
    {
        var set = Clean.Set.Allegation("log-altered", it => it with { Cites = it.Cites.Add(it.Cites[0] with { Source = "herald-0412" }) });
        Assert.Empty(Clean.Codes(set));
    }

    [Fact]
    public void A_document_may_be_reported_on_before_it_is_published() =>
        Assert.Empty(Clean.Codes(Clean.Set.Source("lab-report", it => it with { Published = "2031-04-30" })));

    [Fact]
    public void A_development_may_be_told_of_before_it_happens() =>
        Assert.Empty(Clean.Codes(Clean.Set.Development("samples-demanded", it => it with { On = "2031-06-01" })));

    /// <summary>Whether a half-open date does bound the side that the rule looks at: then it is as certain as a day.</summary>
    private static bool Bounds(string date, string rule) =>
        rule.StartsWith("FC1009", StringComparison.Ordinal) ? date.StartsWith("[2031", StringComparison.Ordinal) && date.EndsWith("..]", StringComparison.Ordinal) : date.StartsWith("[..", StringComparison.Ordinal);
}
