using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Tool.Tests;

public sealed class WatchTests
{
    [Fact]
    public async Task A_change_is_checked_again_and_an_interruption_ends_with_130()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.claims.json", Sets.Empty);
        using var process = Command.Start("check", "--watch", path);
        await Expect(process.StandardError, "1 file: 0 errors");
        await Expect(process.StandardError, "Watching");
        File.WriteAllText(path, Sets.Unread);
        await Expect(process.StandardError, "1 file: 3 errors");
        await Expect(process.StandardError, "Watching");
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        var outcome = await Command.EndOf(process);
        Assert.Equal(130, outcome.ExitCode);
        Assert.Contains("error FC0101", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_into_the_folder_is_nothing_to_run_again_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        folder.Write("a.claims.json", Sets.Empty);
        using var process = Command.Start("check", "--watch", folder.Path, "-o", folder["found.txt"]);
        await Expect(process.StandardError, "Watching");
        // Longer than what belongs to one change: were it run again, that would have begun.
        await Task.Delay(TimeSpan.FromSeconds(1));
        folder.Write("b.claims.json", Sets.Empty);
        Assert.StartsWith("2 files: 0 errors", await process.StandardError.ReadLineAsync(), StringComparison.Ordinal);
        process.Kill();
        await process.WaitForExitAsync();
    }

    [Fact]
    public async Task A_pattern_is_watched_whatever_its_files_are_called()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        folder.Write("a.draft", Sets.Empty);
        using var process = Command.Start("check", "--watch", folder["*.draft"]);
        await Expect(process.StandardError, "Watching");
        folder.Write("b.draft", Sets.Empty);
        await Expect(process.StandardError, "2 files: 0 errors");
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task Expect(StreamReader lines, string beginning)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        string? line;
        do
            line = await lines.ReadLineAsync(patience.Token);
        while (line?.StartsWith(beginning, StringComparison.Ordinal) == false);
        Assert.NotNull(line);
    }
}
