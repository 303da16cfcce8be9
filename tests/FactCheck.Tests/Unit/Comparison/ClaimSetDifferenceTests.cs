using FactCheck.Comparison;

namespace FactCheck.Tests.Unit.Comparison;

public class ClaimSetDifferenceTests
{
    private static readonly ClaimSet Harbour = Examples.Harbour;

    private static readonly Point Denial = Harbour.Responses[0].Points[0];

    [Fact]
    public void Claim_sets_that_are_equal_do_not_differ()
    {
        var difference = Harbour.DifferenceTo(Examples.Read(Harbour.ToJson()));
        Assert.True(difference.IsEmpty);
        Assert.Equal("", difference.ToString());
    }

    [Fact]
    public void An_editor_reads_what_changed_in_the_order_of_the_format()
    {
        var second = Harbour with
        {
            Title = "Harbour Water",
            Sources = [.. Harbour.Sources, new() { Id = "wire-0403", Kind = SourceKind.AgencyReport, Title = "Night pumps" }],
            Allegations = [With(Harbour.Allegations[0])],
            Evidence = [new() { Id = "pump-log", Kind = EvidenceKind.Document, Summary = "A pump log.", Bears = [new() { On = ["night-discharge"], As = BearingKind.Supports }] }],
            Responses = [Harbour.Responses[0] with { Channel = "website", Points = [Denial with { Coverage = Coverage.Partial, Note = "Read twice." }] }],
            Changes = [new() { On = "2031-04-05", What = "Coverage corrected.", Items = ["hw-0403"] }],
        };
        Assert.Equal(
            """
            Claim set: title was changed from “Harbour Water and the night discharges” to “Harbour Water”.
            Source wire-0403 was added.
            Allegation night-discharge: statement was changed from “Harbour Water discharged untreated water at night.” to “Harbour Water discharged untreated water.”.
            Allegation night-discharge: against: bay-herald was added.
            Allegation night-discharge: kind was added: event.
            Allegation night-discharge: citation 1 (herald-0404, “pumps were run after midnight”): via was changed from unnamed “two engineers”, count 2 to bay-herald ← unnamed “two engineers”.
            Allegation night-discharge: citation 1 (herald-0404, “pumps were run after midnight”): modality was changed from asserted to suspected.
            Evidence pump-log was added.
            Response hw-0403: channel was added: “website”.
            Response hw-0403: point 1 (partial denial to night-discharge): coverage was changed from full to partial.
            Response hw-0403: point 1 (partial denial to night-discharge): note was added: “Read twice.”.
            Claim set: change 1 (2031-04-05, “Coverage corrected.”) was added.
            """.ReplaceLineEndings("\n"),
            Harbour.DifferenceTo(second).ToString());

        static Allegation With(Allegation allegation) => allegation with
        {
            Statement = "Harbour Water discharged untreated water.",
            Against = ["harbour-water", "bay-herald"],
            Kind = AllegationKind.Event,
            Cites = [allegation.Cites[0] with { Via = ["bay-herald", new Actor.Unnamed { Label = "two engineers" }], Modality = Modality.Suspected }],
        };
    }

    [Fact]
    public void What_was_removed_is_told_with_what_it_was()
    {
        var second = Harbour with { Parties = [Harbour.Parties[0]], Sources = [Harbour.Sources[0] with { Published = null }] };
        Assert.Equal(
            "Party bay-herald was removed.\nSource herald-0404: published was removed; it was 2031-04-04.",
            Harbour.DifferenceTo(second).ToString());
    }

    [Fact]
    public void One_party_that_was_moved_is_told_as_one()
    {
        var parties = Enumerable.Range(1, 9).Select(i => new Party { Id = $"party-{i}", Kind = PartyKind.Person, Name = $"P{i}" }).ToList();
        var first = Harbour with { Parties = [.. parties] };
        var moved = parties[7];
        parties.RemoveAt(7);
        parties.Insert(1, moved);
        var difference = first.DifferenceTo(first with { Parties = [.. parties] });
        Assert.Equal("Party party-8 was moved from place 8 to place 2 of its list.", difference.ToString());
        Assert.True(Assert.Single(difference.Items).IsMoved);
    }

    [Fact]
    public void Points_of_one_kind_to_one_allegation_are_told_apart_by_what_did_not_change()
    {
        var response = Harbour.Responses[0];
        var first = Harbour with { Responses = [response with { Points = [Denial with { Part = "one" }, Denial with { Part = "two" }] }] };
        var second = Harbour with { Responses = [response with { Points = [Denial with { Part = "none" }, Denial with { Part = "one" }, Denial with { Part = "two" }] }] };
        Assert.Equal("Response hw-0403: point 1 (partial denial to night-discharge) was added.", first.DifferenceTo(second).ToString());
    }

    [Fact]
    public void Each_member_of_an_extension_is_told_by_itself()
    {
        var first = Harbour with { Ext = FactCheckJson.ParseExtension("""{"a/b":1,"kept":[1,2]}""") };
        var second = Harbour with { Ext = FactCheckJson.ParseExtension("""{"kept":[1,2],"a/b":2}""") };
        Assert.Equal([DifferenceKind.Moved, DifferenceKind.Changed], first.DifferenceTo(second).Members.Select(member => member.Kind).Order().Reverse());
        Assert.Contains(first.DifferenceTo(second).Members, member => member is { Kind: DifferenceKind.Changed, PointerBefore: "/ext/a~1b", Old: "1", New: "2" });
    }

    [Fact]
    public void A_difference_applies_only_to_the_claim_set_that_it_begins_from()
    {
        var second = Harbour with { Title = "Other", Parties = [] };
        var difference = Harbour.DifferenceTo(second);
        Assert.Equal(second, difference.ApplyTo(Harbour));
        Assert.Throws<ArgumentException>(() => difference.ApplyTo(second));
        Assert.Throws<ArgumentException>(() => difference.ApplyTo(Harbour with { Title = "Third" }));
    }

    [Fact]
    public void The_code_of_the_page_prints_what_an_editor_reads()
    {
        var printed = new StringWriter();
        Print(Harbour, Harbour with { Evidence = [new() { Id = "pump-log", Kind = EvidenceKind.Document, Summary = "A pump log." }] }, printed);
        Assert.Equal("Evidence pump-log was added.", printed.ToString().TrimEnd());
        var page = File.ReadAllText(Repository.PathOf("docs", "merging.md")).ReplaceLineEndings("\n");
        Assert.Contains("`Evidence pump-log was added.`", page, StringComparison.Ordinal);
        Assert.Contains("```csharp\nforeach (var sentence in before.DifferenceTo(after).Sentences)\n    Console.WriteLine(sentence);\n```", page, StringComparison.Ordinal);

        static void Print(ClaimSet before, ClaimSet after, TextWriter Console)
        {
            foreach (var sentence in before.DifferenceTo(after).Sentences)
                Console.WriteLine(sentence);
        }
    }

    [Fact]
    public void Control_characters_do_not_reach_the_sentence()
    {
        var sentence = Assert.Single(Harbour.DifferenceTo(Harbour with { Title = "two\nlines\u001b[31m" }).Sentences);
        Assert.EndsWith(@"to “two\u000alines\u001b[31m”.", sentence, StringComparison.Ordinal);
    }
}
