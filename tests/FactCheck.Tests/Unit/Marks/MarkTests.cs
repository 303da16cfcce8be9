using FactCheck.Chronology;
using FactCheck.Json;
using FactCheck.Reporting;
using FactCheck.Tests.Laws;
using FactCheck.Tests.Unit.Reporting;

namespace FactCheck.Tests.Unit.Marks;

/// <summary>A mark in everything that the table of the format has for editors only is in nothing that everybody may see.</summary>
public class MarkTests
{
    public static TheoryData<string> SetNames => [.. PlantedSets.Names];

    [Fact]
    public void Every_place_that_the_table_has_for_editors_is_planted() => Assert.Equal(
        PlantedMarks.PlacesInTable().Order(StringComparer.Ordinal),
        PlantedSets.Names.SelectMany(name => PlantedSets.Of(name).ForEditors.Select(mark => mark.Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_member_that_the_page_of_the_format_calls_for_editors_is_so_in_the_table()
    {
        var shapes = ShapesBelow(ClaimSetShape.Shape).Append(ActorShape.Unnamed).Distinct().ToArray();
        var said = File.ReadLines(Repository.PathOf("docs", "format.md"))
            .Where(line => line.Contains("for editors and is not published.", StringComparison.Ordinal) || line.Contains("It is not published either.", StringComparison.Ordinal))
            .Select(line => line.TrimStart(' ', '-', '|').Split('`'))
            .Where(parts => parts[0].Length == 0 && parts[1] != "deepBackground")
            .Select(parts => parts[1]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(["ext", "note", "reason"], said.Order(StringComparer.Ordinal));
        foreach (var shape in shapes)
            Assert.Equal(shape.Members.Where(member => said.Contains(member.Name)), shape.Members.Where(member => member.Has(Traits.ForEditors)));
        // The set itself, items of nine kinds, citations, makings and points.
        Assert.Equal(13, shapes.Count(shape => shape.Find("note") is not null && shape.Find("ext") is not null));
    }

    [Theory]
    [MemberData(nameof(SetNames))]
    public void A_mark_is_in_no_report_on_any_day(string name)
    {
        var planted = PlantedSets.Of(name);
        foreach (var day in DaysOf(planted.Valid))
            foreach (var (output, write) in Outputs.All)
                Expose(planted, $"{output} on {day}", write(Report.Of(planted.Valid, new() { AsOf = day })));
        foreach (var allegation in planted.Valid.ForPublication().Allegations)
            foreach (var (output, write) in Outputs.All)
                Expose(planted, $"{output} about {allegation.Id}", write(Report.Of(planted.Valid, new() { Allegations = [allegation.Id] })));
        Expose(planted, "page", planted.Valid.ToHtml() + planted.Valid.ToMarkdown());
    }

    [Theory]
    [MemberData(nameof(SetNames))]
    public void A_mark_is_in_nothing_of_the_public_form_on_any_day(string name)
    {
        var planted = PlantedSets.Of(name);
        foreach (var day in DaysOf(planted.Valid))
            ExposeAll(planted, PublicOn(planted.Valid, day), day);
    }

    [Fact]
    public void A_conflict_of_a_merge_is_in_no_output()
    {
        var (ours, theirs, set) = PlantedSets.Merged;
        // Of the two that a conflict is about one stands, and one is in ext alone.
        Assert.Subset(PlantedMarks.In(set.ClaimSet.ToJson()).ToHashSet(), theirs.Places.Keys.Where(mark => theirs.Places[mark].EndsWith("/note", StringComparison.Ordinal)).ToHashSet());
        Assert.Contains(PlantedMarks.Mark(9100), set.ClaimSet.ToJson(), StringComparison.Ordinal);
        foreach (var day in DaysOf(set))
        {
            foreach (var (output, write) in Outputs.All)
                Expose(ours, $"{output} on {day}", write(Report.Of(set, new() { AsOf = day })));
            ExposeAll(ours, PublicOn(set, day), day);
        }
        ExposeDifferences(ours, set, ours.Valid);
    }

    [Theory]
    [MemberData(nameof(SetNames))]
    public void A_mark_is_in_no_difference_in_either_direction(string name)
    {
        var planted = PlantedSets.Of(name);
        var others = PlantedMarks.In(PlantedSets.Plain(name), 5000);
        var nothing = new ClaimSet { Id = "nothing", Title = "Nothing yet", Language = "en" }.Validate();
        foreach (var other in (ValidClaimSet[])[PlantedSets.Plain(name).Validate(), others.Valid, nothing])
            ExposeDifferences(planted, planted.Valid, other);
    }

    [Theory]
    [MemberData(nameof(SetNames))]
    public void A_mark_is_in_no_difference_between_days_in_either_direction(string name)
    {
        var planted = PlantedSets.Of(name);
        var days = DaysOf(planted.Valid);
        var published = planted.Valid.ForPublication();
        foreach (var (first, second) in days.Zip(days.Skip(1)))
            ExposeDifferences(planted, PublicOn(planted.Valid, first), PublicOn(planted.Valid, second));
        ExposeDifferences(planted, published, published.AsOf(days.First(day => day is not null)!.Value));
    }

    [Fact]
    public void A_mark_in_any_set_is_in_nothing_that_is_published_of_it() => Law.HoldsForValid((set, _) =>
    {
        var planted = PlantedMarks.In(set);
        var form = planted.Valid.ForPublication();
        Expose(planted, "JSON", form.ClaimSet.ToJson());
        foreach (var output in (string[])["everything", "markdown", "json"])
            Expose(planted, output, Outputs.All.GetValueOrDefault(output, report => Outputs.Text(report))(Report.Of(planted.Valid)));
    });

    [Theory]
    [MemberData(nameof(SetNames))]
    public void For_editors_every_mark_is_told(string name)
    {
        var planted = PlantedSets.Of(name);
        Assert.Subset(PlantedMarks.In(planted.Set.ToJson()).ToHashSet(), planted.Places.Keys.ToHashSet());
        var report = Report.Of(planted.Valid, new() { Editorial = true });
        foreach (var text in (string[])[Outputs.Text(report), Outputs.Markdown(report)])
        {
            var told = PlantedMarks.In(text).ToHashSet(StringComparer.Ordinal);
            Assert.Equal("", string.Join(", ", planted.ForEditors.Where(mark => !told.Contains(mark.Key))));
        }
        var difference = PlantedSets.Plain(name).Validate().DifferenceTo(planted.Valid).ToString();
        Assert.NotEmpty(PlantedMarks.In(difference));
        Assert.NotEmpty(PlantedMarks.In(ClaimSetSnapshot.Of(planted.Valid).Markdown));
    }

    /// <summary>The days on which anything becomes known, in the record or in what is published of it, one before them all, and none.</summary>
    internal static DateOnly?[] DaysOf(ValidClaimSet set) =>
    [
        new DateOnly(1900, 1, 1),
        .. new Chronicle(set).Days.Union(new Chronicle(set.ForPublication()).Days).Order().Select(day => (DateOnly?)day),
        null,
    ];

    /// <summary>What is published, as of a day. Publication comes first: on an earlier day it may not show that something came off the record.</summary>
    private static ValidClaimSet PublicOn(ValidClaimSet set, DateOnly? day) => day is { } end ? set.ForPublication().AsOf(end) : set.ForPublication();

    private static void ExposeAll(PlantedMarks planted, ValidClaimSet form, DateOnly? day)
    {
        var evaluation = form.Evaluate();
        Expose(planted, $"JSON on {day}", form.ClaimSet.ToJson());
        Expose(planted, $"snapshot on {day}", ClaimSetSnapshot.Of(form).Markdown);
        Expose(planted, $"snapshot of the evaluation on {day}", ClaimSetSnapshot.Of(evaluation).Markdown);
        Expose(planted, $"evaluation on {day}", ClaimSetSnapshot.Of(evaluation).Json);
    }

    private static void ExposeDifferences(PlantedMarks planted, ValidClaimSet one, ValidClaimSet other)
    {
        foreach (var (first, second) in ((ValidClaimSet, ValidClaimSet)[])[(one.ForPublication(), other.ForPublication()), (other.ForPublication(), one.ForPublication())])
        {
            var difference = first.DifferenceTo(second);
            var evaluated = first.Evaluate().DifferenceTo(second.Evaluate());
            Expose(planted, "difference", $"{difference}\n{string.Join('\n', difference.Sentences)}\n{evaluated}");
            Expose(planted, "snapshot of a difference", ClaimSetSnapshot.Of(difference).Json + ClaimSetSnapshot.Of(difference).Markdown);
            Expose(planted, "snapshot of how allegations stand otherwise", ClaimSetSnapshot.Of(evaluated).Json + ClaimSetSnapshot.Of(evaluated).Markdown);
        }
    }

    private static void Expose(PlantedMarks planted, string output, string text) =>
        Assert.True(planted.LeaksIn(text) is "", $"{output} has {planted.LeaksIn(text)}");

    private static IEnumerable<Shape> ShapesBelow(Shape shape) =>
        shape.Members.Select(member => (member.Value.Element ?? member.Value.Given).Shape).OfType<Shape>().SelectMany(ShapesBelow).Prepend(shape);
}
