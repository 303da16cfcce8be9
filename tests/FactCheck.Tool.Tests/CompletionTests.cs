namespace FactCheck.Tool.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Each_shell_gets_a_script_that_asks_the_command(string shell)
    {
        var outcome = Command.Run("completion", shell);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Contains("[suggest:", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("factcheck ch", "check")]
    [InlineData("factcheck check --for", "--format")]
    [InlineData("factcheck check --format sar", "sarif")]
    [InlineData("factcheck show --view ", "timeline")]
    [InlineData("factcheck explain FC100", "FC1002")]
    public async Task Bash_completes_verbs_options_and_values(string line, string proposal)
    {
        var words = line.Split(' ');
        var outcome = await Command.InShell(
            $$"""
            eval "$(factcheck completion bash)"
            COMP_LINE="{{line}}"; COMP_POINT={{line.Length}}; COMP_WORDS=({{string.Join(' ', words.Select(word => $"\"{word}\""))}}); COMP_CWORD={{words.Length - 1}}
            _factcheck_complete
            printf '%s\n' "${COMPREPLY[@]}"
            """,
            "bash");
        Assert.Equal("", outcome.Errors);
        Assert.Contains(proposal, outcome.Output.Split('\n'));
    }
}
