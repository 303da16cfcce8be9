using System.Text.RegularExpressions;

namespace FactCheck.Package.Tests;

/// <summary>The command as people get it: installed from the packages, and run.</summary>
[Collection(ConsumersCollection.Name)]
public sealed partial class ToolTests(Consumers consumers)
{
    [PackedFact]
    public async Task It_says_the_version_that_was_installed()
    {
        var ran = await Run("--version");
        Assert.Equal((0, Feed.Version), (ran.ExitCode, ran.Text.Trim()));
    }

    [PackedFact]
    public async Task It_finds_no_error_in_the_seeds()
    {
        var ran = await Run("check", "seeds", "--fail-on", "error");
        Assert.True(ran.ExitCode == 0, ran.Text + ran.ErrorText);
        Assert.StartsWith($"{Directory.GetFiles(Repository.PathOf("seeds"), "*.claims.json").Length} files: 0 errors", ran.ErrorText, StringComparison.Ordinal);
    }

    [PackedFact]
    public async Task It_prints_what_its_readme_shows()
    {
        var readme = Feed.Get("FactCheck.Tool").Text("README.md");
        var examples = Example().Matches(readme);
        Assert.NotEmpty(examples);
        foreach (Match example in examples)
        {
            var ran = await Run(example.Groups["arguments"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.InRange(ran.ExitCode, 0, 1);
            Shown.Match(example.Groups["output"].Value, ran.Text + ran.ErrorText, $"The readme of the command, factcheck {example.Groups["arguments"].Value}");
        }
    }

    private async Task<Ran> Run(params string[] arguments)
    {
        await consumers.Tool;
        return await consumers.Workspace.Run(consumers.Workspace["tool", OperatingSystem.IsWindows() ? "factcheck.exe" : "factcheck"], consumers.Workspace.Desk, arguments);
    }

    [GeneratedRegex(@"^\$ factcheck (?<arguments>.*)\n(?<output>(?:(?!\$ |```).*\n)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();
}
