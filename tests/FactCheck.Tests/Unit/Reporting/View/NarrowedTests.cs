using System.Collections.Immutable;
using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting.View;

public class NarrowedTests
{
    private static readonly ValidClaimSet Kaspersky = ClaimSetFile.Load(Repository.PathOf("seeds", "kaspersky-2017.claims.json"));

    [Fact]
    public void The_head_counts_the_developments_that_are_told()
    {
        foreach (var allegation in Kaspersky.Allegations)
        {
            var blocks = Narrowed(allegation.Id);
            var head = Assert.IsType<Paragraph>(blocks[0]);
            var told = Rows(blocks).Count();
            Assert.Contains(head.Lines.Array, line => line.Text.EndsWith($", {Wording.Count(told, "development")}.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_development_that_stands_beside_the_allegation_is_told_with_the_requests_about_it()
    {
        var set = (Examples.Harbour with
        {
            Developments = [new() { Id = "inquiry", Kind = DevelopmentKind.Investigation, Title = "An inquiry is opened", Relations = [new() { Kind = RelationKind.InTensionWith, To = "night-discharge" }], Cites = [new() { Source = "herald-0404", Quotes = ["an inquiry"] }] }],
            Requests = [new() { Id = "asked", To = "harbour-water", Outcome = RequestOutcome.DeclinedToComment, About = ["inquiry"], Cites = [new() { Source = "herald-0404", Quotes = ["declined"] }] }],
        }).Validate();
        var reading = new Reading(ReportState.Of(set, new() { Allegations = ["night-discharge"] }), new());
        Assert.True(reading.IsShown(set["inquiry"]));
        Assert.True(reading.IsShown(set["asked"]));
        Assert.Contains(Rows(ReadingView.Of(reading, ReportView.Everything)), row => row.Item == "inquiry");
    }

    private static IEnumerable<Row> Rows(ImmutableArray<Block> blocks) =>
        blocks.OfType<Section>().Single(section => section.Anchor == "developments").Blocks.Array.OfType<Table>().SelectMany(table => table.Rows.Array);

    private static ImmutableArray<Block> Narrowed(Id allegation) => ReadingView.Of(ReportState.Of(Kaspersky, new() { Allegations = [allegation] }), ReportView.Everything);
}
