using FactCheck.Chronology;

namespace FactCheck.Tool.Tests;

/// <summary>
/// What is for editors only is in nothing that the command shows of a record, unless that is asked for. <c>check</c>, <c>quotes</c>,
/// <c>fmt</c> and <c>merge</c> are for those who keep the record, and repeat it; <c>docs/command.md</c> says so. <c>new</c>, <c>schema</c>,
/// <c>explain</c> and <c>completion</c> show none.
/// </summary>
public sealed class MarkTests : IDisposable
{
    private static readonly string[] Views = ["cards", "matrix", "timeline", "origins"];
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> SetNames => [.. PlantedSets.Names];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(SetNames))]
    public void It_is_not_shown_on_any_day(string name)
    {
        var planted = PlantedSets.Of(name);
        var file = Write("planted", planted.Set);
        foreach (var day in DaysOf(planted.Valid))
            foreach (var view in Views)
                foreach (var format in (string[])["text", "json", "markdown"])
                    Expose(planted, ["show", file, "--view", view, "--format", format, .. day]);
        foreach (var allegation in planted.Valid.ForPublication().Allegations)
            Expose(planted, "show", file, allegation.Id.Value);
    }

    [Theory]
    [MemberData(nameof(SetNames))]
    public void It_is_not_reported_on_any_day(string name)
    {
        var planted = PlantedSets.Of(name);
        var file = Write("planted", planted.Set);
        foreach (var day in DaysOf(planted.Valid))
            foreach (var format in (string[])["text", "html", "markdown", "json", "csv", "dot", "mermaid"])
                Expose(planted, ["report", file, "--format", format, .. day]);
        Assert.Equal(0, Command.Run("report", file, "--output", _folder["page.html"]).ExitCode);
        Assert.Equal("", planted.LeaksIn(File.ReadAllText(_folder["page.html"])));
    }

    [Theory]
    [MemberData(nameof(SetNames))]
    public void It_is_in_no_difference_in_either_direction(string name)
    {
        var planted = PlantedSets.Of(name);
        var file = Write("planted", planted.Set);
        string[] others =
        [
            Write("plain", PlantedSets.Plain(name)),
            Write("otherwise", PlantedMarks.In(PlantedSets.Plain(name), 5000).Set),
            Write("nothing", new() { Id = "nothing", Title = "Nothing yet", Language = "en" }),
        ];
        var days = DaysOf(planted.Valid).Where(day => day.Length > 0).Select(day => day[1]).ToArray();
        foreach (var format in (string[])["text", "json", "markdown"])
        {
            foreach (var other in others)
            {
                Expose(planted, "diff", file, other, "--format", format);
                Expose(planted, "diff", other, file, "--format", format);
            }
            foreach (var (from, to) in days.Zip(days.Skip(1)))
                Expose(planted, "diff", file, "--from", from, "--to", to, "--format", format);
            Expose(planted, "diff", file, "--from", days[0], "--format", format);
        }
    }

    [Fact]
    public void A_conflict_of_a_merge_is_not_shown()
    {
        var (ours, _, set) = PlantedSets.Merged;
        var (file, other) = (Write("merged", set.ClaimSet), Write("ours", ours.Set));
        foreach (var format in (string[])["text", "json", "markdown"])
        {
            foreach (var args in (string[][])[["show", file], ["report", file], ["diff", file, other], ["diff", other, file]])
                Expose(ours, [.. args, "--format", format]);
            Assert.NotEmpty(MarksIn("diff", other, file, "--format", format, "--editorial"));
        }
    }

    [Fact]
    public void What_is_not_published_is_not_suggested_either()
    {
        var planted = PlantedSets.Of(PlantedSets.EveryPlace);
        var file = Write("planted", planted.Set);
        var gone = planted.Set.Allegations.Single(allegation => allegation.Id == PlantedMarks.Mark(9020)).Id.Value;
        Assert.Equal("", planted.LeaksIn(Command.Run("show", file, gone[..^1]).Errors));
    }

    [Theory]
    [MemberData(nameof(SetNames))]
    public void For_editors_every_mark_is_told(string name)
    {
        var planted = PlantedSets.Of(name);
        var (file, plain) = (Write("planted", planted.Set), Write("plain", PlantedSets.Plain(name)));
        foreach (var format in (string[])["text", "markdown"])
            Assert.Subset(MarksIn("report", file, "--format", format, "--editorial"), planted.ForEditors.Select(mark => mark.Key).ToHashSet());
        foreach (var format in (string[])["text", "markdown", "json"])
        {
            // Cards and data have no notes; they have who spoke on deep background and what came off the record.
            if (name is PlantedSets.EveryPlace)
                Assert.NotEmpty(MarksIn("show", file, "--format", format, "--editorial"));
            Assert.NotEmpty(MarksIn("diff", plain, file, "--format", format, "--editorial"));
            Assert.NotEmpty(MarksIn("diff", file, plain, "--format", format, "--editorial"));
        }
    }

    /// <summary>The days on which anything becomes known, as options: one before them all, and none.</summary>
    private static string[][] DaysOf(ValidClaimSet set) =>
    [
        ["--as-of", "1900-01-01"],
        .. new Chronicle(set).Days.Union(new Chronicle(set.ForPublication()).Days).Order().Select(day => (string[])["--as-of", FormattableString.Invariant($"{day:yyyy-MM-dd}")]),
        [],
    ];

    private static HashSet<string> MarksIn(params string[] args) => [.. PlantedMarks.In(Command.Run(args).Output)];

    private static void Expose(PlantedMarks planted, params string[] args)
    {
        var outcome = Command.Run(args);
        Assert.True(outcome.ExitCode is 0 or 1, outcome.Errors);
        Assert.NotEqual("", outcome.Output);
        Assert.True(planted.LeaksIn(outcome.Output + outcome.Errors) is "", $"{string.Join(' ', args)} has {planted.LeaksIn(outcome.Output + outcome.Errors)}");
    }

    private string Write(string name, ClaimSet set) => _folder.Write($"{name}.claims.json", set.ToJson());
}
