using System.Text.RegularExpressions;

namespace FactCheck.Tool.Tests;

/// <summary>Each example of the help works as it is printed, from the root of the repository.</summary>
public sealed partial class ExampleTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var verb in (string[])["check", "show", "diff", "merge", "quotes", "report", "fmt", "new", "schema", "explain", "completion"])
                foreach (Match example in Line().Matches(Command.Run(verb, "--help").Output.Split("Example")[^1]))
                    examples.Add(verb, example.Value.Trim());
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Each_example_works_as_it_is_printed(string verb, string example)
    {
        Assert.StartsWith($"factcheck {verb} ", $"{example} ", StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        var outcome = await Command.InShell(Output().Replace(example, match => $"--output '{folder[match.Groups["name"].Value]}'"));
        Assert.Equal(Expected(example), outcome.ExitCode);
        Assert.True(outcome.Output.Length > 0 || folder.Names.Any() || example.Contains("fmt --check", StringComparison.Ordinal), example);
    }

    /// <summary>What finds differences says so.</summary>
    private static int Expected(string example) =>
        example.StartsWith("factcheck diff", StringComparison.Ordinal) || example == "factcheck check seeds/harbour-water.claims.json" ? 1 : 0;

    [GeneratedRegex("^  factcheck .*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Line();

    [GeneratedRegex("--output (?<name>\\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Output();
}
