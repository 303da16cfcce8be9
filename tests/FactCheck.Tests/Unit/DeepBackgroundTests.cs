using System.Collections.Immutable;
using FactCheck.Reporting;
using FactCheck.Tests.Unit.Reporting;
using FactCheck.Tests.Unit.Seeds;

namespace FactCheck.Tests.Unit;

/// <summary>Nothing that is published says who spoke on deep background: in their place stands a number that is the same within one file.</summary>
public sealed class DeepBackgroundTests
{
    private static readonly Actor.Unnamed Deep = new()
    {
        Label = "zqx the head of maintenance",
        Of = "zqx-body",
        Count = 97,
        Terms = AttributionTerms.DeepBackground,
        Reason = "zqx feared for the post",
    };

    private static readonly Party Body = new() { Id = "zqx-body", Kind = PartyKind.Company, Name = "zqx Works" };

    public static TheoryData<string> Places => [.. PublicationTests.ActorPlaces.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void Label_count_body_and_reason_are_in_no_place(string place)
    {
        var set = PublicationTests.ActorPlaces[place](Deep);
        var published = (set with { Parties = [.. set.Parties, Body] }).Validate().ForPublication();
        Assert.Equal(PublicationTests.ActorPlaces[place](Numbered(1)).ToJson(), published.ClaimSet.ToJson());
        Assert.Same(published, published.ForPublication());
    }

    [Fact]
    public void The_numbers_follow_the_order_of_the_format_and_are_those_of_origins()
    {
        var other = Deep with { Label = "another" };
        var set = With(
            making: [other],
            evidence: [Deep],
            response: Deep with { Count = null, Reason = null },
            development: [Deep with { Of = null }, other with { Reason = null }],
            assessment: Deep with { Of = "company" });

        var published = set.ForPublication().ClaimSet;

        Assert.Equal<Actor>([Numbered(1)], published.Allegations[0].Cites[^1].Via);
        Assert.Equal<Actor>([Numbered(2)], published.Evidence[0].Cites[0].Via);
        Assert.Equal(Numbered(2), published.Responses[0].By);
        Assert.Equal<Actor>([Numbered(3), Numbered(1)], published.Developments[0].By);
        Assert.Equal(Numbered(4), published.Assessments[0].By);
    }

    [Fact]
    public void A_label_that_looks_like_a_number_is_mistaken_for_nobody()
    {
        var set = With(
            making: [Deep],
            evidence: [Deep with { Label = "not attributed 2" }, Deep with { Label = "not attributed 1", Of = null, Count = null, Reason = null }],
            response: Deep with { Label = "not attributed 3", Of = null, Terms = AttributionTerms.Background },
            development:
            [
                Deep with { Label = "not attributed 01" },
                Deep with { Label = "not attributed 1", Of = null },
                Deep with { Label = "not attributed 9999999999" },
            ],
            assessment: Deep with { Label = "another" });

        var published = set.ForPublication();

        Assert.Equal<Actor>([Numbered(4)], published.Allegations[0].Cites[^1].Via);
        Assert.Equal<Actor>([Numbered(5), Numbered(1)], published.Evidence[0].Cites[0].Via);
        Assert.Equal<Actor>([Numbered(6), Numbered(1), Numbered(7)], published.Developments[0].By);
        Assert.Equal(Numbered(8), published.Assessments[0].By);
        Assert.Same(published, published.ForPublication());
    }

    [Fact]
    public void Those_who_became_the_same_are_one()
    {
        Actor together = new Actor.Jointly([Deep, Deep with { Count = 3 }]);
        Actor withOther = new Actor.Jointly([Deep, Deep with { Reason = null }, "company"]);
        var set = With(
            making: [together],
            evidence: [Deep, "spokesman", Deep with { Count = 2 }],
            development: [withOther, Deep, Deep with { Reason = null }]);

        var published = set.ForPublication().ClaimSet;

        Assert.Equal<Actor>([Numbered(1)], published.Allegations[0].Cites[^1].Via);
        Assert.Equal<Actor>(["spokesman", Numbered(1)], published.Evidence[0].Cites[0].Via);
        Assert.Equal<Actor>([new Actor.Jointly([Numbered(1), "company"]), Numbered(1)], published.Developments[0].By);
    }

    [Theory]
    [InlineData("label")]
    [InlineData("by")]
    [InlineData("of")]
    [InlineData("removed")]
    public void A_difference_of_what_is_published_names_nobody(string how)
    {
        var seed = SeedFiles.Load("off-the-record");
        var other = Changed(seed, how);
        foreach (var (first, second) in new[] { (seed, other), (other, seed) })
        {
            var difference = first.ForPublication().DifferenceTo(second.ForPublication());
            var values = difference.Items.SelectMany(item => item.Members).Select(member => $"{member.Old} {member.New}");
            var told = string.Join('\n', [difference.ToString(), .. difference.Sentences, .. values]);
            Assert.DoesNotContain("took part", told, StringComparison.Ordinal);
            Assert.DoesNotContain("zqx", told, StringComparison.Ordinal);
            Assert.DoesNotContain("97", told, StringComparison.Ordinal);
            Assert.DoesNotContain("took part", first.ForPublication().ClaimSet.ToJson(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void As_of_a_day_and_of_an_excerpt_the_numbers_stay()
    {
        var seed = Changed(SeedFiles.Load("off-the-record"), "by");
        var published = seed.ForPublication();
        var asOf = published.AsOf(new(2037, 3, 3));
        Assert.Equal(asOf.Allegations.AsEnumerable(), asOf.ForPublication().Allegations, ReferenceEqualityComparer.Instance);
        Assert.Equal(asOf.Responses.AsEnumerable(), asOf.ForPublication().Responses, ReferenceEqualityComparer.Instance);
        var excerpt = published.ExcerptAbout("joint-worn");
        Assert.Same(excerpt, excerpt.ForPublication());
        Assert.Contains("not attributed 2", excerpt.ClaimSet.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("not attributed 1", excerpt.ClaimSet.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_on_deep_background_is_neither_given_to_the_accused_nor_denied_them()
    {
        var set = (Examples.Harbour with { Responses = [Examples.Harbour.Responses[0] with { By = Deep with { Of = "harbour-water" } }] }).Validate();

        var text = Outputs.Text(Report.Of(set));

        Assert.Contains("Response of somebody, without attribution:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("not one of the accused", text, StringComparison.Ordinal);
        Assert.Contains("no answer recorded; not recorded as asked", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("1 name. What is called recorded here is so in what is shown.", text, StringComparison.Ordinal);
        var editors = Outputs.Text(Report.Of(set, new() { Editorial = true }));
        Assert.Contains("said by zqx the head of maintenance (Harbour Water plc) [on deep background]", Flat(editors), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_not_named_is_counted_once_wherever_they_stand()
    {
        var set = With([Deep], [Deep with { Count = null }], Deep, [Deep with { Label = "another" }]);
        Assert.Contains("2 names.", Flat(Outputs.Text(Report.Of(set))), StringComparison.Ordinal);
    }

    private static ValidClaimSet Changed(ValidClaimSet seed, string how)
    {
        var body = seed.ClaimSet with { Parties = [.. seed.ClaimSet.Parties, Body] };
        return (how switch
        {
            "label" => Via(seed.ClaimSet, Deep with { Of = null }),
            "of" => Via(body, Deep),
            "by" => body with { Responses = [body.Responses[0] with { By = Deep }] },
            _ => First(seed.ClaimSet, seed.Allegations[0].Cites.RemoveAt(1)),
        }).Validate();
    }

    private static ClaimSet Via(ClaimSet set, Actor actor)
    {
        var cites = set.Allegations[0].Cites;
        return First(set, cites.SetItem(1, cites[1] with { Via = [actor] }));
    }

    private static ClaimSet First(ClaimSet set, ImmutableArray<Making> cites) =>
        set with { Allegations = set.Allegations.SetItem(0, set.Allegations[0] with { Cites = cites }) };

    private static ValidClaimSet With(
        ImmutableArray<Actor> making,
        ImmutableArray<Actor> evidence,
        Actor? response = null,
        ImmutableArray<Actor> development = default,
        Actor? assessment = null)
    {
        var set = PublicationTests.Base with { Parties = [.. PublicationTests.Base.Parties, Body] };
        var made = First(set, set.Allegations[0].Cites.Add(new() { Source = "older", Via = making, Modality = Modality.Asked }));
        return (made with
        {
            Evidence = set.Evidence.SetItem(0, set.Evidence[0] with { Cites = [new() { Source = "paper", Via = evidence }] }),
            Responses = set.Responses.SetItem(0, set.Responses[0] with { By = response ?? set.Responses[0].By }),
            Developments = set.Developments.SetItem(0, set.Developments[0] with { By = development.IsDefault ? [] : development }),
            Assessments = set.Assessments.SetItem(0, set.Assessments[0] with { By = assessment ?? set.Assessments[0].By }),
        }).Validate();
    }

    private static Actor.Unnamed Numbered(int number) => new Actor.Unnamed { Label = $"not attributed {number}", Terms = AttributionTerms.DeepBackground };

    private static string Flat(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
