using System.Diagnostics;
using System.Text;

namespace FactCheck.Tests.Unit.Sample;

/// <summary>One run of the sample as a process of its own, with both outputs redirected.</summary>
internal sealed record SampleRun(int ExitCode, byte[] Output, string Errors)
{
    public string OutputText => Encoding.UTF8.GetString(Output);

    public string[] OutputLines => OutputText.Split('\n');

    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<SampleRun> Of(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "FactCheck.Sample.dll"), .. arguments])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        var errors = await process.StandardError.ReadToEndAsync();
        await copying;
        await process.WaitForExitAsync();
        return new(process.ExitCode, output.ToArray(), errors.ReplaceLineEndings("\n"));
    }
}
