using System.Text;
using FactCheck.Json;
using FactCheck.Tests.Unit.Seeds;

namespace FactCheck.Tests.Unit.Sample;

public sealed class SampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-sample-").FullName;

    public static TheoryData<string> Names => [.. SeedFiles.Names];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_it_prints_of_a_seed_is_the_approved_text_within_120_columns(string name)
    {
        var run = await SampleRun.Of(SeedFiles.PathOf(name));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain(run.OutputLines, line => line.TrimEnd('\r').Length > 120);
        Assert.DoesNotContain(run.Output, b => b < 0x20 && b is not ((byte)'\n' or (byte)'\r'));
        Snapshot.MatchText(run.OutputText, options: new() { Name = name });
    }

    [Fact]
    public async Task Without_an_argument_it_shows_the_seed_that_comes_with_it()
    {
        var run = await SampleRun.Of();
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal((await SampleRun.Of(Repository.PathOf("seeds", "kaspersky-2017.claims.json"))).Output, run.Output);
        Assert.DoesNotContain(run.OutputLines, line => line.TrimEnd('\r').Length > 120);
    }

    // Why these days. Of the five articles two are dated by their year alone, one from June on, one from the day of the ban on, and one to the day. Before June
    // there can be only the first two, and nothing of Bloomberg's article or the senators' bill. On the eve of the ban there is the third, and no ban. On the day of the
    // ban there is the fourth, with the ban and what the company said of it, and nothing of the article of the 16th: no documents of McClatchy's, no invitation.
    [Theory]
    [InlineData("kaspersky-2017", "2017-05-31")]
    [InlineData("kaspersky-2017", "2017-09-12")]
    [InlineData("kaspersky-2017", "2017-09-13")]
    [InlineData("withdrawn", "2036-09-19")]
    public async Task What_it_prints_as_of_a_day_is_the_approved_text_within_120_columns(string name, string day)
    {
        var run = await SampleRun.Of(day, SeedFiles.PathOf(name));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain(run.OutputLines, line => line.TrimEnd('\r').Length > 120);
        Assert.Equal(run.Output, (await SampleRun.Of(SeedFiles.PathOf(name), day)).Output);
        Snapshot.MatchText(run.OutputText, options: new() { Name = $"{name}.{day}" });
    }

    [Theory]
    [InlineData("2017-9-13")]
    [InlineData("2017-02-30")]
    [InlineData("13.9.2017")]
    [InlineData("2017-09")]
    [InlineData("seeds/withdrawn.claims.json", "today")]
    [InlineData("2017-09-13", "2017-09-14")]
    public async Task A_mistyped_day_is_one_line_of_error_that_says_how_a_day_is_written(params string[] arguments)
    {
        var run = await SampleRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.OutputText));
        Assert.Equal($"'{arguments[^1]}' is not a day of the calendar, or one argument too many. Give the path of a claim set, a day as in 2017-09-13, or both.", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("FC3001.QuotationNotFound", 1)]
    [InlineData("FC3002.QuotationAmbiguous", 0)]
    [InlineData("FC3003.QuotationTypography", 0)]
    [InlineData("FC3004.SourceTextChanged", 0)]
    [InlineData("FC3008.SourceTextUnreadable", 1)]
    public async Task What_it_prints_of_the_texts_of_a_folder_is_the_approved_text_within_120_columns(string name, int exitCode)
    {
        var folder = Path.GetRelativePath(Repository.Root, Repository.Corpus("quotations"));
        var run = await SampleRun.Of(Path.Combine(folder, $"{name}.claims.json"), "--texts", Path.Combine(folder, $"{name}.texts"));
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain(run.OutputLines, line => line.TrimEnd('\r').Length > 120);
        Snapshot.MatchText(run.OutputText.Replace(folder, "texts", StringComparison.Ordinal), options: new() { Name = $"{name}.texts" });
    }

    [SeedTextFact]
    public async Task Every_quotation_of_the_seed_stands_in_its_article_and_the_statements_that_two_of_them_carry_are_shown()
    {
        var run = await SampleRun.Of("--texts", SeedTextFactAttribute.Folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\n175 letter for letter.\n", run.OutputText.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("What was found\n  nothing to mend\n", run.OutputText.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("28 words, cited by ethical-record, kl-no-ties-statement:", run.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_statement_off_the_record_the_words_are_not_printed()
    {
        var path = File(System.IO.File.ReadAllText(Repository.Corpus("statements", "FC3010.StatementInSeveralResponses.claims.json"))
            .Replace("\"bay-herald\",\n            \"harbour-water\"", "{ \"unnamed\": \"a manager\", \"terms\": \"offTheRecord\" }", StringComparison.Ordinal));
        var run = await SampleRun.Of(path, "--texts", Repository.Corpus("statements", "FC3010.StatementInSeveralResponses.texts"));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("  17 words, off the record, in herald-0404, courier-0405", run.OutputLines.Select(line => line.TrimEnd('\r')));
        Assert.DoesNotContain("untreated", run.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_text_under_a_name_of_its_own_is_named()
    {
        var text = System.IO.File.ReadAllText(Repository.Corpus("quotations", "FC3001.QuotationNotFound.texts", "herald-0404.txt"));
        System.IO.File.WriteAllText(Path.Combine(_folder, "copy.txt"), $"{text}It was changed since.");
        var run = await SampleRun.Of(Repository.Corpus("quotations", "FC3001.QuotationNotFound.claims.json"), "--texts", _folder);
        Assert.Contains("  herald-0404: not supplied, 2 quotations", run.OutputLines.Select(line => line.TrimEnd('\r')));
        Assert.Contains("  copy.txt is the text of no source", run.OutputText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no '--text'. Did you mean --texts?", "--text", "somewhere")]
    [InlineData("--texts is given once, with the folder of the texts behind it.", "--texts")]
    [InlineData("--texts is given once, with the folder of the texts behind it.", "--texts", "seeds", "--texts", "seeds")]
    [InlineData("The texts are checked for the whole record: give a day or --texts, not both.", "2017-09-13", "--texts", "seeds")]
    public async Task A_mistaken_option_is_one_line_of_error(string error, params string[] arguments)
    {
        var run = await SampleRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.OutputText));
        Assert.Equal(error, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task A_folder_of_texts_that_does_not_exist_is_one_line_of_error()
    {
        var path = Path.Combine(_folder, "nowhere");
        Assert.Equal($"{path}: cannot be read: there is no such folder.", OnlyError(await SampleRun.Of("--texts", path)));
    }

    [Fact]
    public async Task A_file_that_does_not_exist_is_one_line_of_error()
    {
        var path = Path.Combine(_folder, "nowhere.claims.json");
        Assert.Equal($"{path}: cannot be read: Could not find file '{path}'.", OnlyError(await SampleRun.Of(path)));
    }

    [Fact]
    public async Task A_folder_is_one_line_of_error() =>
        Assert.Equal($"{_folder}: cannot be read: it is a folder.", OnlyError(await SampleRun.Of(_folder)));

    [Fact]
    public async Task An_empty_path_is_one_line_of_error() => Assert.StartsWith(": cannot be read: ", OnlyError(await SampleRun.Of("")), StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_file_is_one_line_of_error()
    {
        var path = File("");
        Assert.StartsWith($"{path}:1:1: error FC0001: ", OnlyError(await SampleRun.Of(path)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_json_is_one_line_of_error_with_its_position()
    {
        var path = File("{\n  \"id\" \"harbour\"\n}\n");
        Assert.StartsWith($"{path}:2:8: error FC0001: ", OnlyError(await SampleRun.Of(path)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_several_faults_is_one_line_of_error_for_each()
    {
        var json = ClaimSetJson.Write(Examples.Harbour).Replace("\"against\": [\n        \"harbour-water\"", "\"against\": [\n        \"harbor-water\"", StringComparison.Ordinal)
            .Replace("\"source\": \"herald-0404\"", "\"source\": \"herald-0440\"", StringComparison.Ordinal);
        var run = await SampleRun.Of(File(json));
        Assert.Equal((3, ""), (run.ExitCode, run.OutputText));
        Assert.Collection(
            run.ErrorLines,
            line => Assert.EndsWith("FC1002: There is no item 'harbor-water'; a party belongs here. Did you mean 'harbour-water'?", line, StringComparison.Ordinal),
            line => Assert.Contains("FC1002: There is no item 'herald-0440'; a source belongs here.", line, StringComparison.Ordinal),
            line => Assert.Contains("FC1002: There is no item 'herald-0440'; a source belongs here.", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_error_that_repeats_control_characters_from_the_file_is_still_one_line()
    {
        var path = File(ClaimSetJson.Write(Examples.Harbour).Replace("harbour-water-2031", @"harbour\n\u001b[31m", StringComparison.Ordinal));
        var error = OnlyError(await SampleRun.Of(path));
        Assert.Contains("FC0201", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error);
    }

    [Fact]
    public async Task Control_characters_and_words_without_end_do_not_leave_their_column()
    {
        var allegation = Examples.Harbour.Allegations[0] with { Statement = "It\u001b[31m went\ton " + string.Concat(Enumerable.Repeat("🌊", 60)) };
        var run = await SampleRun.Of(File(ClaimSetJson.Write(Examples.Harbour with { Allegations = [allegation] })));
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(run.OutputLines, line => line.Length > 120);
        Assert.DoesNotContain('\u001b', run.OutputText);
        Assert.DoesNotContain('\ufffd', run.OutputText);
        Assert.Equal(60, run.OutputText.EnumerateRunes().Count(rune => rune == new Rune(0x1F30A)));
    }

    [Fact]
    public async Task What_came_off_the_record_is_not_printed()
    {
        var run = await SampleRun.Of(SeedFiles.PathOf("off-the-record"));
        Assert.DoesNotContain("member of the board", run.OutputText, StringComparison.Ordinal);
        Assert.DoesNotContain("repair-put-off", run.OutputText, StringComparison.Ordinal);
        Assert.DoesNotContain("took part in the meeting", run.OutputText, StringComparison.Ordinal);
        Assert.DoesNotContain("review-notes", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("2 citations, 1 allegation, 1 source", run.OutputText, StringComparison.Ordinal);
    }

    private string File(string content)
    {
        var path = Path.Combine(_folder, "some.claims.json");
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    private static string OnlyError(SampleRun run)
    {
        Assert.Equal((3, ""), (run.ExitCode, run.OutputText));
        return Assert.Single(run.ErrorLines);
    }
}
