using System.Reflection;
using FactCheck.Tests.Laws;

namespace FactCheck.Tests.Unit.Vocabulary;

public class HierarchyTests
{
    [Fact]
    public void Nobody_outside_the_library_can_add_a_kind_of_item_actor_or_location()
    {
        var open = typeof(ClaimSet).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: true, IsSealed: false, IsInterface: false });
        Assert.Equal(["Actor", "Item", "QuoteLocation"], open.Select(type => type.Name).Order(StringComparer.Ordinal));
        foreach (var type in open)
            Assert.Contains(
                type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
                method => method is { IsAbstract: true, IsAssembly: true });
    }

    [Fact]
    public void Every_record_is_sealed_but_those_that_others_are_made_of() =>
        Assert.Equal(["Citation"], Model.Types.Where(type => Model.IsRecord(type) && !type.IsSealed).Select(type => type.Name));

    [Fact]
    public void A_citation_of_a_foreign_kind_finds_no_place()
    {
        Assert.Throws<ArgumentException>(() => new Evidence { Id = "e", Kind = EvidenceKind.Data, Summary = "E", Cites = [new Foreign { Source = "s" }] });
        Assert.Throws<ArgumentException>(() => new Point { Kind = AnswerKind.Denial, Cites = [new Foreign { Source = "s" }] });
    }

    [Fact]
    public void Items_are_named_by_kind_and_id()
    {
        Assert.Equal(
            ["party harbour-water", "party bay-herald", "source herald-0404", "allegation night-discharge", "response hw-0403"],
            Examples.Harbour.Items.Select(item => item.ToString()));
        Assert.Equal("claim set harbour-water-2031", Examples.Harbour.ToString());
        Assert.Equal("claim set harbour-water-2031", Examples.Harbour.Validate().ToString());
        Assert.Equal("evidence pump-log", new Evidence { Id = "pump-log", Kind = EvidenceKind.Data, Summary = "A log." }.ToString());
        Assert.Equal("scale politifact", Scale.BuiltIn[1].ToString());
    }

    [Fact]
    public void Items_come_in_the_order_of_the_format()
    {
        foreach (var set in Law.Sample(Law.Valid, 10))
            Assert.Equal(
                [.. set.Parties, .. set.Sources, .. set.Allegations, .. set.Evidence, .. set.Responses, .. set.Requests, .. set.Developments, .. set.Assessments, .. set.Scales],
                set.Items);
    }

    [Fact]
    public void The_built_in_scales_are_those_of_AVeriTeC_of_the_Truth_O_Meter_and_true_or_false()
    {
        Assert.Equal(["averitec", "politifact", "truefalse"], Scale.BuiltIn.Select(scale => scale.Id.Value));
        Assert.Equal(["Refuted", "Supported"], Scale.BuiltIn[0].Labels.AsEnumerable());
        Assert.Equal(["Not Enough Evidence", "Conflicting Evidence/Cherrypicking"], Scale.BuiltIn[0].Outside.AsEnumerable());
        Assert.Equal(["Pants on Fire", "False", "Mostly False", "Half True", "Mostly True", "True"], Scale.BuiltIn[1].Labels.AsEnumerable());
        Assert.Equal(["False", "True"], Scale.BuiltIn[2].Labels.AsEnumerable());
        Assert.All(Scale.BuiltIn, scale => Assert.Equal(scale.Labels.Length + scale.Outside.Length, scale.Labels.Concat(scale.Outside).Distinct(StringComparer.Ordinal).Count()));
    }

    private sealed record Foreign : Citation;
}
