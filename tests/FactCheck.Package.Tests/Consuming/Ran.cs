using System.Diagnostics;
using System.Text;

namespace FactCheck.Package.Tests;

/// <summary>What came of a program that was run: its exit code, and the bytes that it wrote.</summary>
internal sealed record Ran(int ExitCode, byte[] Output, byte[] Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Standard output as text, with line feeds.</summary>
    public string Text => Encoding.UTF8.GetString(Output).ReplaceLineEndings("\n");

    /// <summary>Standard error as text, with line feeds.</summary>
    public string ErrorText => Encoding.UTF8.GetString(Error).ReplaceLineEndings("\n");

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="packages">The folder for packages, so that none of the machine's is taken for one of the packed ones.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<Ran> Of(string program, string folder, string packages, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(inherited);
        start.Environment["NUGET_PACKAGES"] = packages;
        // On which runtimes a program runs is for itself to say.
        start.Environment.Remove("DOTNET_ROLL_FORWARD");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // Nothing that is started here outlives it.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        using MemoryStream output = new(), error = new();
        try
        {
            await Task.WhenAll(
                process.StandardOutput.BaseStream.CopyToAsync(output, patience.Token),
                process.StandardError.BaseStream.CopyToAsync(error, patience.Token),
                process.WaitForExitAsync(patience.Token));
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Patience}.\n{Encoding.UTF8.GetString(output.ToArray())}", late);
        }
        return new Ran(process.ExitCode, output.ToArray(), error.ToArray());
    }
}
