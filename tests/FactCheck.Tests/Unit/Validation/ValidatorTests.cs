using FactCheck.Json;
using FactCheck.Validation;

namespace FactCheck.Tests.Unit.Validation;

public class ValidatorTests
{
    [Fact]
    public void Every_rule_is_silent_on_the_clean_set_and_on_the_empty_set()
    {
        Assert.Empty(Clean.Codes(Clean.Set));
        Assert.Empty(Clean.Codes(Clean.Empty));
    }

    [Fact]
    public void A_result_gives_the_claim_set_exactly_where_nothing_was_found()
    {
        Assert.True(Validator.Validate(Clean.Set).TryGetClaimSet(out var valid));
        Assert.Same(Clean.Set, valid.ClaimSet);
        Assert.False(Validator.Validate(Clean.Set with { Sources = [] }).TryGetClaimSet(out _));
    }

    [Fact]
    public void All_is_found_at_once_in_the_order_of_the_claim_set()
    {
        var set = Clean.Set
            .Assessment("bureau-0410", it => it with { Rating = "Maybe" })
            .Response(it => it with { Points = it.Points.SetItem(1, it.Points[1] with { Offers = OfferKind.Audit }) })
            .Allegation("log-altered", it => it with { Withdrawn = it.Withdrawn! with { On = "2031-01" } })
            .Source("hw-statement", it => it with { Retrieved = "2031-03" })
            .Party("mira-lund", it => it with { MemberOf = ["harbour-walter"] })
            with
        { Changes = [new() { On = "2031", What = "All.", Items = ["nothing-here"] }] };
        Assert.Equal(
            [
                "FC1002 /parties/1/memberOf/0", "FC1010 /sources/2/retrieved", "FC1012 /allegations/3/withdrawn/on", "FC1019 /responses/0/points/1/offers",
                "FC1015 /assessments/0/rating", "FC1002 /changes/0/items/0",
            ],
            Validator.Validate(set).Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Pointer}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void What_was_read_is_reported_in_the_order_of_the_text_even_where_that_is_not_the_order_of_the_format()
    {
        const string Text = """
            { "$schema": "https://factcheck.example/schema/claims-1.json", "id": "upside-down", "title": "Upside down", "language": "en",
              "allegations": [ { "id": "night-discharge", "statement": "It ran.", "against": [ "nobody-at-all" ], "cites": [ { "source": "nowhere-at-all", "modality": "asserted" } ] } ],
              "parties": [ { "id": "harbour-water", "kind": "company", "name": "Harbour Water plc", "memberOf": [ "harbour-water" ] } ] }
            """;
        var reading = ClaimSetJson.Read(Text);
        Assert.True(reading.TryGetClaimSet(out var set));
        var located = reading.Text.Locate(Validator.Validate(set).Diagnostics);
        Assert.Equal(["FC1002 at 2:84", "FC1002 at 2:126", "FC1004 at 3:103"], located.Select(diagnostic => $"{diagnostic.Code} at {diagnostic.Position}"), StringComparer.Ordinal);
    }

    [Fact]
    public void The_tenth_of_a_list_comes_after_the_second()
    {
        var set = Clean.Empty with { Parties = [.. Enumerable.Range(0, 12).Select(i => new Party { Id = $"party-{i}", Kind = PartyKind.Person, Name = "P", MemberOf = ["no-body"] })] };
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"/parties/{i}/memberOf/0"), Validator.Validate(set).Diagnostics.Select(diagnostic => diagnostic.Pointer), StringComparer.Ordinal);
    }

    [Fact]
    public void A_party_may_have_the_name_of_a_built_in_scale()
    {
        var set = Clean.Set.Party("fact-bureau", it => it with { Id = "truefalse" })
            .Assessment("bureau-0410", it => it with { By = "truefalse" })
            .Assessment("bureau-0420", it => it with { By = "truefalse" });
        Assert.Empty(Clean.Codes(set));
        Assert.Equal(["/by", "/by"], set.Validate().ReferencesTo("truefalse").Select(reference => reference.At), StringComparer.Ordinal);
    }

    [Fact]
    public void Of_two_items_with_one_id_the_second_is_reported_whatever_lists_they_are_in()
    {
        var set = Clean.Set with { Scales = Clean.Set.Scales.Add(new() { Id = "harbour-water", Labels = ["No", "Yes"] }) };
        var diagnostic = Assert.Single(Validator.Validate(set).Diagnostics);
        Assert.Equal(("/scales/1/id", "The id 'harbour-water' is taken: an item in \"parties\" has it."), (diagnostic.Pointer, diagnostic.Message));
    }

    [Fact]
    public void The_exception_of_validation_carries_everything_that_was_found()
    {
        var exception = Assert.Throws<ClaimSetException>(() => (Clean.Set with { Parties = [], Sources = [] }).Validate());
        Assert.Equal(Validator.Validate(Clean.Set with { Parties = [], Sources = [] }).Diagnostics.AsEnumerable(), exception.Diagnostics);
    }
}
