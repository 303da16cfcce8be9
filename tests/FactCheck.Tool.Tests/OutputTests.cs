namespace FactCheck.Tool.Tests;

public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Output_goes_whole_into_a_file()
    {
        Assert.Equal(new(0, "", ""), Command.Run("schema", "-o", _folder["schema.json"]));
        Assert.Equal(Command.Run("schema").Output, File.ReadAllText(_folder["schema.json"]));
        Assert.Equal(["schema.json"], _folder.Names);
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        if (!File.Exists("/dev/null"))
            return;
        Assert.Equal(0, Command.Run("schema", "-o", "/dev/null").ExitCode);
        Assert.Equal("", File.ReadAllText("/dev/null"));
        Assert.DoesNotContain(Directory.EnumerateFiles("/dev"), name => name.EndsWith(".factcheck-tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_is_not_written_over_and_a_read_only_file_neither()
    {
        Assert.Equal(3, Command.Run("schema", "-o", _folder.Path).ExitCode);
        var path = _folder.Write("schema.json", "mine");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        var outcome = Command.Run("schema", "-o", path);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("It is read-only. Nothing was changed. Make the file and its folder writable", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Fact]
    public async Task A_reader_that_has_enough_ends_nothing_with_an_error()
    {
        // The page is longer than a pipe holds.
        foreach (var more in (string[])["", "-o -", "-o /dev/stdout"])
        {
            var outcome = await Command.InShell($"factcheck report seeds/kaspersky-2017.claims.json --format html {more} | head -n 1; exit ${{PIPESTATUS[0]}}", "bash");
            Assert.Equal(new(0, "<!DOCTYPE html>\n", ""), outcome);
        }
    }

    [Fact]
    public async Task A_full_disk_is_3_and_no_crash()
    {
        if (!File.Exists("/dev/full"))
            return;
        var outcome = await Command.InShell("factcheck schema > /dev/full");
        Assert.Equal(3, outcome.ExitCode);
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirected_output_has_no_colours_and_is_not_wrapped()
    {
        var outcome = await Command.InShell($"factcheck check {Sets.Harbour}; factcheck show seeds/kaspersky-2017.claims.json");
        Assert.DoesNotContain('\e', outcome.Output);
        Assert.Contains(outcome.Output.Split('\n'), line => line.Length > 200);
    }

    [Fact]
    public void A_terminal_has_colours_unless_it_is_told_not_to()
    {
        Assert.Contains("\e[1;33mwarning FC2003:\e[0m", Command.Colored("check", Sets.Harbour), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', Command.Colored("check", Sets.Harbour, "--no-color"));
        Assert.DoesNotContain('\e', Command.Colored("check", Sets.Harbour, "--format", "json"));
    }

    [Fact]
    public void Control_characters_of_a_text_or_a_name_never_reach_the_terminal()
    {
        const string Hostile = "\e]0;owned\a\u202e\u2066x";
        var set = (Sets.Begun with { Title = $"T{Hostile}", Sources = [Sets.Begun.Sources[0] with { Title = $"S{Hostile}" }] }).ToJson();
        var other = (Sets.Begun with { Title = $"U{Hostile}" }).ToJson();
        var (first, second) = (_folder.Write("a\e[31m.claims.json", set), _folder.Write("b.claims.json", other));
        string[][] lines =
        [
            ["check", first], ["check", first, "--format", "github"], ["check", first, "--format", "sarif"], ["check", first, "--format", "markdown"], ["check", first, "--format", "json"],
            ["check", _folder["none\e[31m"]], ["diff", first, second], ["diff", first, second, "--format", "markdown"], ["diff", first, second, "--format", "json"],
            ["quotes", first, "--texts", _folder.Path], ["quotes", first, "--texts", _folder.Path, "--format", "markdown"], ["quotes", first, "--texts", _folder.Path, "--format", "json"],
            ["show", first], ["show", first, $"x{Hostile}"], ["report", first], ["report", first, "--format", "markdown"], ["report", first, "--format", "html"], ["report", first, "--format", "csv"],
            ["report", first, "--format", "dot"], ["report", first, "--format", "mermaid"], ["report", first, "--format", "json"], ["fmt", "--check", first], [$"x{Hostile}"], ["check", $"--x{Hostile}"],
        ];
        foreach (var line in lines)
        {
            var outcome = Command.Run(line);
            foreach (var character in "\e\a\u202e\u2066")
                Assert.False((outcome.Output + outcome.Errors).Contains(character), $"{string.Join(' ', line.Skip(line.Length > 1 ? 0 : 1))}: {(int)character:x4}");
        }
    }
}
