using System.Text.RegularExpressions;

namespace FactCheck.Tests.Unit.Comparison;

/// <summary>The merge driver, as docs/merging.md tells people to set it up: the commands are taken from that page.</summary>
public sealed partial class MergeDriverTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "merging.md")).ReplaceLineEndings("\n");

    private static readonly string Driver = Path.Combine(AppContext.BaseDirectory, "FactCheck.Sample.MergeDriver.dll");

    private static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static readonly ClaimSet Harbour = Examples.Harbour;

    private static readonly Allegation Discharge = Harbour.Allegations[0];

    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-driver-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [GitFact]
    public async Task Git_merges_two_members_of_one_allegation_and_items_added_in_one_place_where_by_itself_it_cannot()
    {
        var ours = With(Discharge with { Note = "Coded twice." }, "wire-0403");
        var theirs = With(Discharge with { Against = ["harbour-water", "bay-herald"] }, "wire-0405");
        using var repository = await GitRepository.Of(Harbour, ours, theirs);
        Assert.Equal(1, (await repository.Try("merge", "theirs")).ExitCode);
        Assert.Contains("<<<<<<< HEAD", repository.Text, StringComparison.Ordinal);
        await repository.Git("merge", "--abort");

        await SetUp(repository);
        await repository.Git(Words("sh", 1)[0]);
        var merged = Examples.Read(repository.Text);
        Assert.Equal(Discharge with { Note = "Coded twice.", Against = ["harbour-water", "bay-herald"] }, merged.Allegations[0]);
        Assert.Equal(["herald-0404", "wire-0403", "wire-0405"], merged.Sources.Select(source => source.Id.Value));
        Assert.Equal("", (await repository.Try("status", "--porcelain", "--untracked-files=no")).Output);
    }

    [GitFact]
    public async Task Git_marks_a_conflict_says_what_to_do_and_takes_the_decision()
    {
        using var repository = await GitRepository.Of(
            Harbour, With(Discharge with { Statement = "Harbour Water discharged water at night." }), With(Discharge with { Statement = "Harbour Water ran its pumps at night." }));
        await SetUp(repository);
        var merge = await repository.Try(Words("sh", 1)[0]);
        Assert.Equal(1, merge.ExitCode);
        Assert.Contains(Blocks("text")[0].TrimEnd('\n'), merge.Output + merge.Errors, StringComparison.Ordinal);
        Assert.Equal("UU harbour.claims.json\n", (await repository.Try("status", "--porcelain", "--untracked-files=no")).Output);
        var merged = Examples.Read(repository.Text);
        Assert.Equal("Harbour Water discharged water at night.", merged.Allegations[0].Statement);
        Assert.Contains(Blocks("json")[0].Trim(), string.Join('\n', repository.Text.Split('\n').Select(line => line.StartsWith("      ", StringComparison.Ordinal) ? line[6..] : line)), StringComparison.Ordinal);

        repository.Write(GitRepository.File, (merged with { Allegations = [merged.Allegations[0] with { Ext = null }] }).ToJson());
        foreach (var command in Words("sh", 2))
            await repository.Git(command);
        Assert.Equal("", (await repository.Try("status", "--porcelain", "--untracked-files=no")).Output);
    }

    [GitFact]
    public async Task Git_merges_a_claim_set_that_both_branches_added()
    {
        using var repository = await GitRepository.Of(null, Harbour, With(Discharge, "wire-0403"));
        await SetUp(repository);
        await repository.Git("merge", "--quiet", "--no-edit", "theirs");
        Assert.Equal(2, Examples.Read(repository.Text).Sources.Length);
    }

    [Fact]
    public async Task What_the_two_sides_contradict_each_other_about_ends_with_1_and_valid_json()
    {
        var run = await Run(Harbour.ToJson(), (Harbour with { Title = "A" }).ToJson(), (Harbour with { Title = "B" }).ToJson());
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Claim set: title was changed on both sides, to “A” and to “B”.", run.Errors, StringComparison.Ordinal);
        Assert.Equal("A", Examples.Read(Ours).Title);
        Assert.Equal(["ancestor", "ours", "theirs"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_statement_of_one_side_and_the_accused_of_the_other_end_with_1_and_are_not_put_together()
    {
        var (ours, theirs) = (With(Discharge with { Statement = "Harbour Water poisoned the bay." }), With(Discharge with { Against = ["bay-herald"] }));
        var run = await Run(Harbour.ToJson(), ours.ToJson(), theirs.ToJson());
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(Blocks("text")[1], run.Errors.ReplaceLineEndings("\n"));
        Assert.Equal(theirs.Allegations[0], Examples.Read(Ours).Allegations[0] with { Ext = null });
    }

    [Fact]
    public async Task A_result_in_which_something_does_not_hold_ends_with_1_and_the_diagnostics()
    {
        var wire = new Party { Id = "coast-wire", Kind = PartyKind.NewsAgency, Name = "Coast Wire" };
        var ancestor = Harbour with { Parties = [.. Harbour.Parties, wire] };
        var run = await Run(ancestor.ToJson(), Harbour.ToJson(), (ancestor with { Allegations = [Discharge with { Against = ["coast-wire"] }] }).ToJson());
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("/allegations/0/against/0: error FC1002: There is no item 'coast-wire'", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task What_is_not_a_claim_set_ends_with_3_and_leaves_ours_as_it_is(int broken)
    {
        string[] texts = [Harbour.ToJson(), (Harbour with { Title = "A" }).ToJson(), (Harbour with { Title = "B" }).ToJson()];
        texts[broken] = "{ \"id\" }";
        var run = await Run(texts);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(":1:8: error FC0001", run.Errors, StringComparison.Ordinal);
        Assert.Equal(texts[1], Ours);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_3_and_a_wrong_command_line_with_2()
    {
        Assert.Equal(3, (await Ran.Of(Dotnet, [Driver, "a", "b", "c"], _folder)).ExitCode);
        Assert.Equal(2, (await Ran.Of(Dotnet, [Driver, "a"], _folder)).ExitCode);
    }

    private string Ours => File.ReadAllText(Path.Combine(_folder, "ours"));

    private static ClaimSet With(Allegation allegation, params string[] sources) => Harbour with
    {
        Allegations = [allegation],
        Sources = [.. Harbour.Sources, .. sources.Select(id => new Source { Id = id, Kind = SourceKind.AgencyReport, Title = $"Report {id}" })],
    };

    private async Task<Ran> Run(params string[] texts)
    {
        string[] names = ["ancestor", "ours", "theirs"];
        foreach (var (name, text) in names.Zip(texts))
            await File.WriteAllTextAsync(Path.Combine(_folder, name), text);
        return await Ran.Of(Dotnet, [Driver, .. names], _folder);
    }

    private static async Task SetUp(GitRepository repository)
    {
        repository.Write(".gitattributes", Blocks("gitattributes")[0]);
        foreach (var command in Words("sh", 0))
            await repository.Git([.. command.Select(word => word.Replace("dotnet path/to/FactCheck.Sample.MergeDriver.dll", $"'{Dotnet}' '{Driver}'", StringComparison.Ordinal))]);
    }

    /// <summary>The commands of a block of the page, each in words, without the first one, which is git.</summary>
    private static string[][] Words(string language, int block) =>
    [
        .. from line in Blocks(language)[block].Split('\n', StringSplitOptions.RemoveEmptyEntries)
           let words = Word().Matches(line).Select(word => word.Value.Trim('"')).ToArray()
           where words[0] == "git"
           select words[1..],
    ];

    private static string[] Blocks(string language) => [.. FencedBlock().Matches(Page).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["block"].Value)];

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<block>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FencedBlock();
}
