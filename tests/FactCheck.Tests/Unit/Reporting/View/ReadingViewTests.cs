using FactCheck.Reporting;
using FactCheck.Tests.Laws;
using FactCheck.Tests.Unit.Seeds;

namespace FactCheck.Tests.Unit.Reporting.View;

public class ReadingViewTests
{
    [Fact]
    public void What_is_composed_with_what_other_days_left_is_what_is_composed_anew() => Law.HoldsForDated((set, random) =>
    {
        var whole = ReportState.Of(set.Validate(), new() { Editorial = random.Next(4) == 0 });
        var cache = new ReadingCache();
        foreach (var day in whole.Days.Select(day => (DateOnly?)day).Append(null).OrderBy(day => random.Next(3) == 0 ? 0 : day?.DayNumber ?? int.MaxValue))
        {
            var report = whole.On(day);
            Assert.Equal<IEnumerable<Block>>([.. ReadingView.Of(report, ReportView.Everything)], [.. ReadingView.Of(report, ReportView.Everything, cache)]);
        }
    });

    [Fact]
    public void Keys_are_unique_among_siblings() => Law.HoldsForDated((set, _) => AssertUnique(ReadingView.Of(ReportState.Of(set.Validate()), ReportView.Everything)));

    [Fact]
    public void The_sections_stand_in_their_order() =>
        Assert.Equal(
            ["head", "how-to-read", "matrix", "allegations", "developments", "timeline", "origins", "sources", "unanswered", "method"],
            ReadingView.Of(ReportState.Of(SeedFiles.Load("kaspersky-2017")), ReportView.Everything).Select(block => block.Key));

    [Fact]
    public void An_answer_is_told_with_its_words_and_how_they_reached_the_page()
    {
        var card = CardOf(Examples.Harbour.Validate());
        var quotation = Assert.Single(card.Answered.Array.OfType<FactCheck.Reporting.Quotation>());
        Assert.Equal("the water was treated", Assert.Single(quotation.Quotes.Array).Text);
        Assert.Equal("Harbour Water plc, in Bay Herald: “Utility discharged at night, engineers say”, 2031-04-04", quotation.Attribution.Text);
    }

    [Fact]
    public void That_no_answer_is_recorded_is_written_out()
    {
        var card = CardOf((Examples.Harbour with { Responses = [] }).Validate());
        Assert.Equal("No answer recorded; not recorded as asked", Assert.Single(Assert.IsType<Facts>(Assert.Single(card.Answered.Array)).Lines.Array).Text);
    }

    [Fact]
    public void Rows_carry_what_readers_filter_by()
    {
        var table = Tables(ReadingView.Of(ReportState.Of(Examples.Harbour.Validate()), ReportView.Matrix)).Single();
        Assert.Equal(
            [new(FacetKind.Status, "noEvidenceRecorded", "no evidence recorded"), new(FacetKind.Party, "harbour-water", "Harbour Water plc"), new Facet(FacetKind.Answer, "partialDenial", "partial denial")],
            table.Rows.Array[0].Cells.Array.SelectMany(cell => cell.Array).SelectMany(line => line.Facets.Array));
    }

    private static Card CardOf(ValidClaimSet set) =>
        Assert.IsType<Card>(Assert.Single(Assert.IsType<Section>(ReadingView.Of(ReportState.Of(set), ReportView.Cards)[1]).Blocks.Array));

    private static IEnumerable<Table> Tables(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch { Table table => [table], Section section => Tables(section.Blocks.Array), _ => Array.Empty<Table>() });

    private static void AssertUnique(IReadOnlyCollection<Block> blocks)
    {
        Assert.Equal(blocks.Select(block => block.Key).Distinct(StringComparer.Ordinal), blocks.Select(block => block.Key));
        foreach (var block in blocks)
            switch (block)
            {
                case Section section:
                    AssertUnique(section.Blocks.Array);
                    break;
                case Card card:
                    AssertUnique(card.Alleged.Array);
                    AssertUnique(card.Answered.Array);
                    break;
                case Table table:
                    Assert.Equal(table.Rows.Array.Select(row => row.Key).Distinct(StringComparer.Ordinal), table.Rows.Array.Select(row => row.Key));
                    break;
            }
    }
}
