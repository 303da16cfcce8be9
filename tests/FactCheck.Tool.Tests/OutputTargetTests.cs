namespace FactCheck.Tool.Tests;

/// <summary>What is there where output goes decides how it is written.</summary>
public sealed class OutputTargetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_claim_set_is_found_behind_links_to_its_folder()
    {
        var path = _folder.Write("real/a.json", Sets.Begun.ToJson());
        Directory.CreateSymbolicLink(_folder["linked"], "real");
        Directory.CreateSymbolicLink(_folder["again"], _folder["real/../linked"]);
        foreach (var output in (string[])["linked/a.json", "again/a.json", "again/../real/a.json"])
        {
            var outcome = Command.Run("report", path, "-o", _folder[output]);
            Assert.Equal(2, outcome.ExitCode);
            Assert.Contains("would overwrite the claim set", outcome.Errors, StringComparison.Ordinal);
        }
        Assert.Equal(Sets.Begun.ToJson(), File.ReadAllText(path));
    }

    [Fact]
    public void A_link_whose_target_is_to_come_makes_the_target()
    {
        File.CreateSymbolicLink(_folder["link.json"], "real.json");
        Assert.Equal(0, Command.Run("schema", "-o", _folder["link.json"]).ExitCode);
        Assert.Equal("real.json", new FileInfo(_folder["link.json"]).LinkTarget);
        Assert.Equal(Command.Run("schema").Output, File.ReadAllText(_folder["real.json"]));
    }

    [Fact]
    public async Task A_pipe_and_a_device_behind_links_are_written_to_and_stay()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var outcome = await Command.InShell(
            $"""
            cd '{_folder.Path}' && mkfifo pipe && ln -s /dev null && ln -s null/null l.json && ln -s pipe p.json
            factcheck schema -o l.json && readlink l.json
            cat pipe > copy & factcheck schema -o p.json; wait; test -p pipe && cat copy
            """);
        Assert.Equal(new(0, $"null/null\n{Command.Run("schema").Output}", ""), outcome);
    }

    [Fact]
    public async Task What_the_process_has_open_goes_on_where_it_is()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var outcome = await Command.InShell($"cd '{_folder.Path}'; echo before > log; {{ factcheck schema -o /dev/stdout; echo behind; }} >> log; cat log");
        Assert.Equal(new(0, $"before\n{Command.Run("schema").Output}behind\n", ""), outcome);
    }

    [Fact]
    public void A_hyphen_is_standard_output()
    {
        Assert.Equal(Command.Run("schema"), Command.Run("schema", "-o", "-"));
        Assert.Equal(Command.Run("report", Sets.Harbour), Command.Run("report", Sets.Harbour, "-o", "-"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        var outcome = Command.Run("schema", "-o", _folder["nowhere/a.json"]);
        Assert.Equal(new(3, "", $"{_folder["nowhere/a.json"]}: cannot be written: There is no folder {_folder["nowhere"]}. Make it, or write to another place.\n"), outcome);
    }

    [Fact]
    public void The_longest_name_that_a_folder_takes_can_be_written()
    {
        var name = $"{new string('ä', 124)}{new string('b', 2)}.json";
        Assert.Equal(0, Command.Run("schema", "-o", _folder[name]).ExitCode);
        Assert.Equal(0, Command.Run("schema", "-o", _folder[name]).ExitCode);
        Assert.Equal([name], _folder.Names);
    }
}
