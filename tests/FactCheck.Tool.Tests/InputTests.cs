using System.Runtime.Versioning;

namespace FactCheck.Tool.Tests;

public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InputTests()
    {
        foreach (var name in (string[])["b.claims.json", "a.claims.json", "deep/c.claims.json", "deep/deeper/d.claims.json", ".hidden/e.claims.json", "other.json", "deep/.f.claims.json", "@g.claims.json", "-h.claims.json", "[i].claims.json"])
            _folder.Write(name, Sets.Empty);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "-h.claims.json @g.claims.json [i].claims.json a.claims.json b.claims.json deep/c.claims.json deep/deeper/d.claims.json")]
    [InlineData("*.json", "-h.claims.json @g.claims.json [i].claims.json a.claims.json b.claims.json other.json")]
    [InlineData("**/*.claims.json", "-h.claims.json @g.claims.json [i].claims.json a.claims.json b.claims.json deep/c.claims.json deep/deeper/d.claims.json")]
    [InlineData("deep/**", "deep/c.claims.json deep/deeper/d.claims.json")]
    [InlineData("**/deeper/?.claims.json", "deep/deeper/d.claims.json")]
    [InlineData("*/c.claims.json", "deep/c.claims.json")]
    [InlineData(".hidden/*", ".hidden/e.claims.json")]
    [InlineData("[i].claims.json", "[i].claims.json")]
    public void Folders_and_patterns_stand_for_files_in_the_order_of_their_names(string pattern, string names)
    {
        var files = InputFiles.Expand([Path.Combine(_folder.Path, pattern)], "<stdin>");
        Assert.Equal(names.Split(' '), files.Select(file => Path.GetRelativePath(_folder.Path, file.Name).Replace('\\', '/')));
    }

    [Fact]
    public void A_file_that_is_named_in_two_ways_is_read_once() =>
        Assert.Equal(["seeds/harbour-water.claims.json"], InputFiles.Expand([Sets.Harbour, "seeds/../seeds/harbour-*.claims.json", Repository.PathOf(Sets.Harbour)], "-").Select(file => file.Name));

    [Fact]
    public void A_link_to_a_folder_above_is_not_followed()
    {
        Directory.CreateSymbolicLink(_folder["deep/up"], _folder.Path);
        Assert.Equal(7, InputFiles.Expand([_folder.Path], "-").Length);
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_read_is_told_and_the_others_are_checked()
    {
        File.SetUnixFileMode(_folder["deep/deeper"], UnixFileMode.UserWrite);
        var outcome = Command.Run("check", _folder.Path);
        var pattern = Command.Run("check", _folder["deep/*/*/x.claims.json"]);
        File.SetUnixFileMode(_folder["deep/deeper"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal((3, 3), (outcome.ExitCode, pattern.ExitCode));
        Assert.Contains("deeper: cannot be read: It is not permitted.\n7 files: ", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("deeper: cannot be read: It is not permitted.\n", pattern.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_look_like_options_or_response_files_are_names()
    {
        Assert.Equal(0, Command.Run("check", _folder["@g.claims.json"]).ExitCode);
        Assert.Equal(0, Command.Run("check", "--", _folder["-h.claims.json"]).ExitCode);
        var outcome = Command.Run("check", "--", "-h.claims.json", "@g.claims.json");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("-h.claims.json: cannot be read: There is no such file.\n@g.claims.json: cannot be read", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("report")]
    [InlineData("fmt")]
    [InlineData("quotes", "--texts", "seeds/harbour-water.texts")]
    [InlineData("diff", Sets.Harbour)]
    public void A_verb_that_reads_a_claim_set_reads_standard_input(string verb, params string[] more)
    {
        var outcome = Command.RunWith(Sets.Unread, [verb, "-", .. more, "--stdin-name", "draft"]);
        Assert.Contains("draft:1:14: error FC0101", outcome.Output + outcome.Errors, StringComparison.Ordinal);
        Assert.NotEqual(2, outcome.ExitCode);
    }
}
