namespace FactCheck.Tool.Tests;

/// <summary>docs/command.md shows what the command prints.</summary>
public sealed class CommandPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "command.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Blocks => [.. Page.Split("```console\n")[1..].Select(block => block.Split("```")[0])];

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Each_example_prints_what_the_page_shows(string block)
    {
        var lines = block.TrimEnd('\n').Split('\n');
        Assert.StartsWith("$ factcheck ", lines[0], StringComparison.Ordinal);
        var outcome = await Command.InShell(lines[0][2..]);
        Assert.Equal(lines[0].StartsWith("$ factcheck diff", StringComparison.Ordinal) || lines[0] == "$ factcheck check seeds/harbour-water.claims.json" ? 1 : 0, outcome.ExitCode);
        var at = 0;
        foreach (var part in string.Join('\n', lines[1..]).Split('…', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim('\n')).Where(part => part.Length > 0))
        {
            var found = $"\n{outcome.Output}".IndexOf($"\n{part}\n", at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{lines[0]} does not print, or not in this place:\n{part}");
            at = found + part.Length;
        }
        if (!block.Contains('…', StringComparison.Ordinal))
            Assert.Equal(string.Join('\n', lines[1..]), outcome.Output.TrimEnd('\n'));
    }

    [Fact]
    public void Every_verb_has_a_part_with_an_example()
    {
        foreach (var verb in (string[])["check", "show", "diff", "merge", "quotes", "report", "fmt", "new", "schema", "explain", "completion"])
            Assert.Contains($"factcheck {verb}", Page.Split($"\n## {verb}\n")[1].Split("\n## ")[0], StringComparison.Ordinal);
    }
}
