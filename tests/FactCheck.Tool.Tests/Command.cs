using System.Diagnostics;
using System.Text;

namespace FactCheck.Tool.Tests;

/// <summary>Runs the command: within the tests, or as a process where it is about the process.</summary>
internal static class Command
{
    private static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "FactCheck.Tool.dll");

    public static Outcome Run(params string[] args) => RunWith("", args);

    public static Outcome RunWith(string input, params string[] args) => RunWith(Encoding.UTF8.GetBytes(input), args);

    /// <summary>What is written to a terminal that has colours.</summary>
    public static string Colored(params string[] args) => RunOn(isColored: true, [], args).Output;

    public static Outcome RunWith(byte[] input, params string[] args) => RunOn(isColored: false, input, args);

    private static Outcome RunOn(bool isColored, byte[] input, string[] args)
    {
        // Paths are taken from the root of the repository, as in the examples of the help.
        Environment.CurrentDirectory = Repository.Root;
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(new MemoryStream(input), output, errors) { IsColored = isColored };
        var code = CommandLine.Run(args, terminal);
        return new((int)code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    /// <summary>Starts the command as a process of its own, in the root of the repository.</summary>
    public static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(Dotnet, [Assembly, .. args])
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }

    /// <summary>Runs a line in a shell in which <c>factcheck</c> is the command.</summary>
    public static async Task<Outcome> InShell(string line, string shell = "sh")
    {
        var start = new ProcessStartInfo(shell, ["-c", $"factcheck() {{ \"{Dotnet}\" \"{Assembly}\" \"$@\"; }}\n{line}"])
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        return await EndOf(process);
    }

    public static async Task<Outcome> EndOf(Process process)
    {
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
