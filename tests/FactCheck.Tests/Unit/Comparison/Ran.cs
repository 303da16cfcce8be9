using System.Diagnostics;
using System.Text;

namespace FactCheck.Tests.Unit.Comparison;

/// <summary>A program that ran: how it ended and what it said.</summary>
internal sealed record Ran(int ExitCode, string Output, string Errors)
{
    public static async Task<Ran> Of(string program, IEnumerable<string> arguments, string folder, params IEnumerable<(string Name, string? Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), errors.ReplaceLineEndings("\n"));
    }
}
