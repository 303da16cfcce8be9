using FactCheck.Reporting;
using FactCheck.Tests.Unit.Reporting;
using FactCheck.Tests.Unit.Seeds;

namespace FactCheck.Tests.Unit;

/// <summary>Which parties and sources are published: those that something published names.</summary>
public sealed class PublishedPartiesTests
{
    private static readonly ClaimSet Base = PublicationTests.Base with { Requests = [PublicationTests.Base.Requests[0] with { By = null }] };

    [Fact]
    public void What_nothing_ever_named_is_not_published()
    {
        var set = With([Party("zqx-alone"), Party("zqx-member", "zqx-party"), Party("zqx-party")]) with
        {
            Sources = [.. Base.Sources, new() { Id = "zqx-source", Kind = SourceKind.Letter, Title = "zqx", Publisher = "zqx-alone" }],
        };
        Assert.Equal(Base.ToJson(), set.Validate().ForPublication().ClaimSet.ToJson());
    }

    [Fact]
    public void Bodies_of_a_party_that_stays_stay_and_its_members_do_not()
    {
        var set = With([Party("works", "group"), Party("group"), Party("zqx-member", "works")]);
        set = set with { Developments = [set.Developments[0] with { Concerning = ["spokesman", "works"] }, .. set.Developments.Skip(1)] };
        Assert.Equal(["company", "spokesman", "paper-house", "works", "group"], set.Validate().ForPublication().Parties.Select(party => party.Id.Value));
    }

    [Fact]
    public void Off_the_record_and_deep_background_name_no_party()
    {
        var seed = SeedFiles.Load("off-the-record").ClaimSet;
        var deep = new Actor.Unnamed { Label = "a director", Of = "zqx-otr-party", Terms = AttributionTerms.DeepBackground };
        var (known, putOff) = (seed.Allegations[0], seed.Allegations[2]);
        var set = (seed with
        {
            Parties = [.. seed.Parties, Party("zqx-otr-member", "zqx-otr-party"), Party("zqx-otr-party")],
            Allegations =
            [
                known with { Cites = [.. known.Cites, known.Cites[0] with { Via = [deep] }] },
                seed.Allegations[1],
                putOff with { Against = ["zqx-otr-party"] },
            ],
        }).Validate();

        Assert.DoesNotContain("zqx", set.ForPublication().ClaimSet.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("zqx", Outputs.Json(Report.Of(set, new() { Allegations = ["fault-known"] })), StringComparison.Ordinal);
        Assert.Contains("zqx", Outputs.Json(Report.Of(set, new() { Editorial = true })), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_assessment_rests_on_is_named_by_it_and_an_entry_of_the_history_names_nothing()
    {
        var set = With([Party("rested-on", "above"), Party("above"), Party("zqx-told")]) with
        {
            Changes =
            [
                .. Base.Changes,
                new() { On = "2033", What = "Two were added.", Items = ["rested-on", "zqx-told"] },
                new() { On = "2033", What = "zqx", Items = ["zqx-told"] },
            ],
        };
        set = set with { Assessments = [set.Assessments[0] with { RestsOn = ["log", "rested-on"] }, .. set.Assessments.Skip(1)] };

        var published = set.Validate().ForPublication();

        Assert.Equal(["company", "spokesman", "paper-house", "rested-on", "above"], published.Parties.Select(party => party.Id.Value));
        Assert.Equal(["log", "rested-on"], published.Assessments[0].RestsOn.Select(id => id.Value));
        Assert.Equal(["company general", "rested-on"], published.ClaimSet.Changes.Select(change => string.Join(' ', change.Items.Order())));
        Assert.Same(published, published.ForPublication());
    }

    [Fact]
    public void What_is_untouched_is_the_same_object()
    {
        var set = (Base with { Evidence = [Base.Evidence[0] with { Note = "Counted twice." }, .. Base.Evidence.Skip(1)] }).Validate();
        var published = set.ForPublication();
        Assert.Equal([set.Evidence[0]], set.ClaimSet.Items.Except(published.ClaimSet.Items, ReferenceEqualityComparer.Instance));
        Assert.Equal(set.Evidence[0].Cites, published.Evidence[0].Cites);
    }

    private static Party Party(string id, params Id[] memberOf) => new() { Id = id, Kind = PartyKind.Company, Name = id, MemberOf = [.. memberOf] };

    private static ClaimSet With(Party[] parties) => Base with { Parties = [.. Base.Parties, .. parties] };
}
