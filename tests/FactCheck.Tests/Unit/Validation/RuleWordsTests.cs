using FactCheck.Validation;

namespace FactCheck.Tests.Unit.Validation;

/// <summary>Where a rule says that something is wrong, what it says, and what it offers.</summary>
public class RuleWordsTests
{
    [Fact]
    public void An_item_does_not_take_the_id_of_the_claim_set() =>
        Assert.Equal(
            [("/parties/0/id", $"The id '{Clean.Set.Id}' is taken: the claim set itself has it.")],
            Found(Clean.Empty with { Id = Clean.Set.Id, Parties = [new() { Id = Clean.Set.Id, Kind = PartyKind.Group, Name = "Group" }] }));

    [Fact]
    public void Of_items_with_one_id_each_but_the_first_is_named_in_its_own_list()
    {
        Party party = new() { Id = "p", Kind = PartyKind.Group, Name = "Group" };
        Source source = new() { Id = "p", Kind = SourceKind.Letter, Title = "A letter" };
        Assert.Equal(
            ["/parties/1/id", "/parties/2/id", "/sources/0/id", "/sources/1/id"],
            Found(Clean.Empty with { Parties = [party, party, party], Sources = [source, source] }).Select(found => found.Pointer));
    }

    [Fact]
    public void A_spelling_is_looked_for_a_hundred_times_and_no_more()
    {
        var set = Clean.Set with { Changes = [new() { On = "2031", What = "Much.", Items = [.. Enumerable.Range(0, 120).Select(i => new Id($"bay-samples{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}"))] }] };
        var remedies = Validator.Validate(set).Diagnostics.Select(diagnostic => diagnostic.Remedy).ToArray();
        Assert.All(remedies[..100], remedy => Assert.Equal("Did you mean 'bay-samples'?", remedy));
        Assert.All(remedies[100..], remedy => Assert.Equal("Add the item, or mend the id.", remedy));
    }

    [Fact]
    public void A_built_in_scale_is_not_offered_where_a_source_belongs()
    {
        var set = Clean.Set.Allegation("herald-paid", it => it with { Cites = [it.Cites[0] with { Source = "truefals" }] });
        Assert.Equal("Add the item, or mend the id.", Assert.Single(Validator.Validate(set).Diagnostics).Remedy);
    }

    [Fact]
    public void What_was_carried_before_it_was_said_is_shown_at_the_date_of_what_was_said()
    {
        var set = Clean.Set.Request(it => it with { On = "2031-04-13" })
            .Response(it => it with { Issued = "2031-04-13", Cites = [it.Cites[1] with { Said = null }], Points = [.. it.Points.Select(point => point with { Cites = [] })] });
        Assert.Equal(["/responses/0/issued", "/requests/0/on"], Found(set).Select(found => found.Pointer));
    }

    [Theory]
    [InlineData(9, "Its labels are: a, b, c, d, e, f, g, h, i.")]
    [InlineData(10, "Its labels are: a, b, c, d, e, f, g, h, i, j.")]
    [InlineData(12, "Its labels are: a, b, c, d, e, f, g, h, i, j and 2 more.")]
    public void Of_a_scale_with_many_labels_the_first_ten_are_offered(int count, string remedy)
    {
        var set = Clean.Set.Scale(it => it with { Labels = [.. Enumerable.Range('a', count).Select(letter => $"{(char)letter}")], Outside = [] });
        Assert.All(Validator.Validate(set).Diagnostics, diagnostic => Assert.Equal(("FC1015", remedy), (diagnostic.Code, diagnostic.Remedy)));
        Assert.NotEmpty(Validator.Validate(set).Diagnostics);
    }

    [Fact]
    public void A_scale_is_ambiguous_by_its_id_or_by_a_label()
    {
        var set = Clean.Empty with { Scales = [new() { Id = "truefalse", Labels = ["No", "Yes", "No"], Outside = ["Open", "Yes"] }] };
        Assert.Equal(
            [
                ("/scales/0/id", "'truefalse' is the id of a built-in scale."),
                ("/scales/0/labels/2", "The label 'No' is in the scale already."),
                ("/scales/0/outside/1", "The label 'Yes' is in the scale already."),
            ],
            Found(set));
    }

    [Theory]
    [InlineData(8, "n0 → n1 → n2 → n3 → n4 → n5 → n6 → n7 → n0")]
    [InlineData(9, "n0 → n1 → n2 → n3 → n4 → n5 → n6 → (1 more) → n8 → n0")]
    public void A_circle_of_eight_is_told_whole_and_of_a_larger_one_the_beginning_and_the_end(int size, string circle)
    {
        var parties = Enumerable.Range(0, size).Select(i => new Party { Id = $"n{i}", Kind = PartyKind.Group, Name = "Group", MemberOf = [$"n{(i + 1) % size}"] });
        Assert.Equal($"The memberships run in a circle: {circle}.", Assert.Single(Found(Clean.Empty with { Parties = [.. parties] })).Message);
    }

    // a is drawn from b through a person between them; b is drawn from a.
    [Fact]
    public void A_document_draws_on_the_next_one_in_its_chain_whoever_is_between() =>
        Assert.Equal(
            "Each of these sources draws its words from the next: a → b → a.",
            Assert.Single(Found(Letters(("c", [new Actor.Work("a"), new Actor.Party("mira-lund"), new Actor.Work("b")]), ("b", [new Actor.Party("mira-lund"), new Actor.Work("a")])))).Message);

    // Which of the two, a or b, was drawn from c is not said; so that c is drawn from a is no circle.
    [Fact]
    public void Of_several_documents_named_jointly_none_is_said_to_draw_on_the_next() =>
        Assert.Empty(Found(Letters(("d", [new Actor.Jointly([new Actor.Work("a"), new Actor.Work("b")]), new Actor.Work("c")]), ("c", [new Actor.Work("a")]))));

    [Fact]
    public void Nothing_is_no_claim_set() => Assert.Throws<ArgumentNullException>(() => Validator.Validate(null!));

    private static ClaimSet Letters(params (string Carrier, Actor[] Via)[] citations) => Clean.Empty with
    {
        Parties = [new() { Id = "mira-lund", Kind = PartyKind.Person, Name = "Mira Lund" }],
        Sources = [.. "abcd".Select(id => new Source { Id = $"{id}", Kind = SourceKind.Letter, Title = "A letter" })],
        Evidence = [.. citations.Select(it => new Evidence { Id = $"of-{it.Carrier}", Kind = EvidenceKind.Document, Summary = "A letter.", Cites = [new() { Source = it.Carrier, Via = [.. it.Via] }] })],
    };

    private static IEnumerable<(string Pointer, string Message)> Found(ClaimSet set) =>
        Validator.Validate(set).Diagnostics.Select(diagnostic => (diagnostic.Pointer, diagnostic.Message));
}
