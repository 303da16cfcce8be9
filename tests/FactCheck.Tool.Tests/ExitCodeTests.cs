namespace FactCheck.Tool.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("chek", "There is no verb 'chek'. Did you mean 'check'?")]
    [InlineData("chek --help", "There is no verb 'chek'. Did you mean 'check'?")]
    [InlineData("[x]", "There is no verb '[x]'.")]
    [InlineData("frobnicate", "The verbs are: check, show, diff, merge, quotes, report, fmt, new, schema, explain, completion.")]
    [InlineData("--hlp", "There is no option '--hlp'. Did you mean '--help'?")]
    [InlineData("", "Say what to do: check, show,")]
    [InlineData("check", "<files> is missing. Claim sets:")]
    [InlineData("check --formt json x", "There is no option '--formt' for check. Did you mean '--format'?")]
    [InlineData("check --formt=json x", "There is no option '--formt' for check. Did you mean '--format'?")]
    [InlineData("check seeds --formt json --help", "Did you mean '--format'?")]
    [InlineData("check x --format jsn", "--format cannot be 'jsn'. Did you mean 'json'?")]
    [InlineData("check x --format", "--format needs a value: text|json|markdown|sarif|github.")]
    [InlineData("check x --format json --format text", "--format can be given once.")]
    [InlineData("check x --max-findings many", "--max-findings is a number from 0, and not 'many'.")]
    [InlineData("show seeds/harbour-water.claims.json --as-of 2017-02-30", "'2017-02-30' is not a day of the calendar.")]
    [InlineData("show seeds/harbour-water.claims.json night-dischrge", "There is no allegation 'night-dischrge'. Did you mean 'night-discharge'?")]
    [InlineData("show seeds/harbour-water.claims.json night-discharge --as-of 2030-01-01", "The allegation 'night-discharge' is not shown")]
    [InlineData("show", "<file> is missing. A claim set:")]
    [InlineData("diff seeds/harbour-water.claims.json", "Name a second claim set, or a day with --from.")]
    [InlineData("diff a b c", "one argument too many: 'c'")]
    [InlineData("diff seeds/harbour-water.claims.json seeds/withdrawn.claims.json --to 2031-01-01", "--from and --to are for one claim set")]
    [InlineData("merge a b", "<theirs> is missing.")]
    [InlineData("quotes seeds/harbour-water.claims.json", "--texts is missing. The folder with the texts")]
    [InlineData("report seeds/harbour-water.claims.json -o x.pdf", "The ending of x.pdf does not say which form is meant.")]
    [InlineData("report a.claims.json b.claims.json", "one argument too many: 'b.claims.json'")]
    [InlineData("explain FC1O02", "There is no code 'FC1O02'. Did you mean 'FC1002'?")]
    [InlineData("schema now", "one argument too many: 'now'")]
    [InlineData("completion tcsh", "tcsh")]
    [InlineData("check --watch -", "Standard input cannot be watched")]
    [InlineData("new - --language english!", "--language cannot be 'english!'. Write a tag of BCP 47")]
    [InlineData("--no-color", "Say what to do: check, show,")]
    [InlineData("check --hlp", "There is no option '--hlp' for check. Did you mean '--help'?")]
    [InlineData("schema --no-colour", "Did you mean '--no-color'?")]
    [InlineData("-- check x", "There is no verb '--'. The verbs are:")]
    [InlineData("[suggest foo", "There is no verb '[suggest'.")]
    [InlineData("[suggest:x] foo", "There is no verb '[suggest:x]'.")]
    [InlineData("show seeds/harbour-water.claims.json elsewhere-altogether", "Without one, show shows all, each with its id.")]
    [InlineData("diff - -", "Standard input can be read once")]
    [InlineData("merge - a b", "nothing from standard input")]
    [InlineData("diff seeds/harbour-water.claims.json --from 2031-05-01 --to 2031-01-01", "The day of --from is later than that of --to.")]
    [InlineData("diff seeds/harbour-water.claims.json --to 2031-01-01", "Say with --from where it begins.")]
    [InlineData("check seeds -o all.claims.json", "has the name of a claim set")]
    [InlineData("show seeds/harbour-water.claims.json -o seeds/withdrawn.claims.json", "has the name of a claim set")]
    [InlineData("quotes seeds/harbour-water.claims.json --texts seeds/harbour-water.texts -o seeds/harbour-water.texts/herald-0404.txt", "among the texts of the sources")]
    [InlineData("check seeds/harbour-water.claims.json -o seeds/harbour-water.claims.json", "would overwrite the claim set")]
    public void A_wrong_command_line_is_2_and_says_what_to_do(string line, string says)
    {
        var outcome = Command.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(says, outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("check nowhere.claims.json")]
    [InlineData("show nowhere.claims.json")]
    [InlineData("diff nowhere.claims.json seeds/harbour-water.claims.json")]
    [InlineData("merge nowhere.claims.json seeds/harbour-water.claims.json seeds/harbour-water.claims.json")]
    [InlineData("quotes nowhere.claims.json --texts seeds/harbour-water.texts")]
    [InlineData("quotes seeds/harbour-water.claims.json --texts nowhere")]
    [InlineData("report nowhere.claims.json")]
    [InlineData("fmt nowhere.claims.json")]
    [InlineData("check docs/decisions")]
    [InlineData("check nowhere/**/*.json")]
    [InlineData("show seeds")]
    [InlineData("schema -o nowhere/schema.json")]
    [InlineData("new seeds/harbour-water.claims.json")]
    public void What_cannot_be_read_or_written_is_3(string line)
    {
        var outcome = Command.Run(line.Split(' '));
        Assert.Equal(3, outcome.ExitCode);
        Assert.NotEmpty(outcome.Errors);
        Assert.DoesNotContain("fault of its own", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_name_is_3()
    {
        foreach (var verb in (string[])["check", "show", "report", "fmt"])
        {
            var outcome = Command.Run(verb, "");
            Assert.Equal(3, outcome.ExitCode);
            Assert.DoesNotContain("fault of its own", outcome.Errors, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("show")]
    [InlineData("report")]
    [InlineData("diff", Sets.Harbour)]
    [InlineData("quotes", "--texts", "seeds/harbour-water.texts")]
    public void A_set_that_is_not_valid_is_3_where_it_must_be_with_its_findings(string verb, params string[] more)
    {
        using var folder = new TemporaryFolder();
        foreach (var (text, code) in new[] { (Sets.Invalid, "FC1002"), (Sets.Unread, "FC0101") })
        {
            var outcome = Command.Run([verb, folder.Write("wrong.claims.json", text), .. more]);
            Assert.Equal(3, outcome.ExitCode);
            Assert.Contains($"error {code}:", outcome.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_help_lists_the_exit_codes_and_is_0()
    {
        foreach (var verb in (string[])["", "check", "show", "diff", "merge", "quotes", "report", "fmt", "new", "schema", "explain", "completion"])
        {
            var outcome = Command.Run(verb.Length == 0 ? ["--help"] : [verb, "--help"]);
            Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
            Assert.Contains("  0    nothing wrong\n  1    findings or differences\n  2    wrong command line\n  3    unreadable input", outcome.Output, StringComparison.Ordinal);
            Assert.Contains("  130  interrupted\n", outcome.Output, StringComparison.Ordinal);
            Assert.Contains("  factcheck ", outcome.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_version_is_told() => Assert.Equal(new(0, "0.1.0\n", ""), await Command.InShell("factcheck --version"));

    [Fact]
    public void An_empty_value_is_2_in_words_of_its_own()
    {
        foreach (var line in (string[][])[["new", ""], ["new", "-", "--title", ""], ["new", "-", "--title", " "], ["schema", "-o", ""]])
        {
            var outcome = Command.Run(line);
            Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
            Assert.DoesNotContain("Parameter", outcome.Errors, StringComparison.Ordinal);
        }
    }
}
