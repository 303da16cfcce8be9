using System.Text.Json;

namespace FactCheck.Tool.Tests;

public sealed class CheckTests
{
    [Fact]
    public void Findings_are_lines_on_standard_output_and_the_sum_is_on_standard_error()
    {
        var outcome = Command.Run("check", Sets.Harbour);
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("seeds/harbour-water.claims.json:36:5: info FC2012: ", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(4, outcome.Output.Count(character => character == '\n'));
        Assert.Equal("1 file: 0 errors, 3 warnings, 1 info.\n", outcome.Errors);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public void The_least_severity_that_fails_can_be_chosen(string severity, int code) => Assert.Equal(code, Command.Run("check", Sets.Harbour, "--fail-on", severity).ExitCode);

    [Fact]
    public void Everything_counts_whatever_is_shown()
    {
        Assert.Equal((1, ""), Told(Command.Run("check", Sets.Harbour, "--severity", "error")));
        var capped = Command.Run("check", Sets.Harbour, "--max-findings", "1");
        Assert.Equal(1, capped.Output.Count(character => character == '\n'));
        Assert.Equal("1 file: 0 errors, 3 warnings, 1 info. 3 findings not shown (--max-findings).\n", capped.Errors);
    }

    [Fact]
    public void Nothing_wrong_is_0_and_silent()
    {
        var outcome = Command.RunWith(Sets.Empty, "check", "-");
        Assert.Equal(new(0, "", "1 file: 0 errors, 0 warnings, 0 infos.\n"), outcome);
    }

    [Fact]
    public void What_is_wrong_with_a_text_or_a_set_is_a_finding()
    {
        var text = Command.RunWith(Sets.Unread, "check", "-", "--stdin-name", "draft.json");
        Assert.Equal(1, text.ExitCode);
        Assert.Contains("draft.json:1:14: error FC0101: There is no member \"titel\" here. Did you mean 'title'?", text.Output, StringComparison.Ordinal);
        var set = Command.RunWith(Sets.Invalid, "check", "-");
        Assert.Equal(1, set.ExitCode);
        Assert.Contains("error FC1002: ", set.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_file_is_3_and_the_others_are_checked()
    {
        var outcome = Command.Run("check", "nowhere.claims.json", Sets.Harbour);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains(" warning FC2003: ", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith("nowhere.claims.json: cannot be read: There is no such file.\n", outcome.Errors, StringComparison.Ordinal);
        Assert.EndsWith(", 1 unreadable.\n", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_documented_members()
    {
        using var json = JsonDocument.Parse(Command.Run("check", Sets.Harbour, "nowhere.claims.json", "--format", "json").Output);
        Assert.Equal(["format", "version", "files", "summary"], Names(json.RootElement));
        Assert.Equal("factcheck-findings", json.RootElement.GetProperty("format").GetString());
        var file = json.RootElement.GetProperty("files")[0];
        Assert.Equal(["file", "valid", "findings"], Names(file));
        Assert.Equal(["code", "name", "severity", "line", "column", "pointer", "message", "remedy"], Names(file.GetProperty("findings")[0]));
        Assert.Equal(["file", "unreadable", "valid", "findings"], Names(json.RootElement.GetProperty("files")[1]));
        Assert.Equal(["files", "unreadable", "errors", "warnings", "infos", "leftOut"], Names(json.RootElement.GetProperty("summary")));
    }

    [Fact]
    public void Commands_of_GitHub_are_escaped()
    {
        var outcome = Command.RunWith(Sets.Unread.Replace("titel", "50%\\n::titel", StringComparison.Ordinal), "check", "-", "--stdin-name", "a,b:c%.json", "--format", "github");
        Assert.Contains("::error file=a%2Cb%3Ac%25.json,line=1,col=14,title=FC0101 UnknownMember::There is no member \"50%25\\u000a::titel\" here.", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./seeds/harbour-water.claims.json")]
    [InlineData("")]
    public void Commands_of_GitHub_name_a_file_from_the_current_folder(string path) =>
        Assert.Contains(" file=seeds/harbour-water.claims.json,line=", Command.Run("check", path.Length > 0 ? path : Repository.PathOf(Sets.Harbour), "--format", "github").Output, StringComparison.Ordinal);

    [Fact]
    public void Markdown_is_a_table_in_which_text_stays_text()
    {
        var outcome = Command.RunWith(Sets.Unread.Replace("titel", "<b>|`titel", StringComparison.Ordinal), "check", "-", "--format", "markdown");
        Assert.Contains("| 1 | error | FC0101 | There is no member \"&lt;b\\>\\|\\`titel\" here", outcome.Output, StringComparison.Ordinal);
    }

    private static (int, string) Told(Outcome outcome) => (outcome.ExitCode, outcome.Output);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
