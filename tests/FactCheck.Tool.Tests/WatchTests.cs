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
