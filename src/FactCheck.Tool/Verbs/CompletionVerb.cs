using System.CommandLine;

namespace FactCheck.Tool;

/// <summary>Prints what a shell needs to complete command lines.</summary>
internal sealed class CompletionVerb(Terminal terminal) : Verb(
    terminal, "completion", "Prints a script with which a shell completes verbs, options and their values.", [Shell], [])
{
    // Where the command proposes nothing, the shell proposes files.
    private static readonly OrderedDictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # factcheck completion for bash; put into ~/.bashrc:  eval "$(factcheck completion bash)"
            _factcheck_complete() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(factcheck "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o bashdefault -o default -F _factcheck_complete factcheck
            """,
        ["zsh"] = """
            # factcheck completion for zsh; put into ~/.zshrc:  eval "$(factcheck completion zsh)"
            _factcheck_complete() {
              local -a proposals
              proposals=(${(f)"$(factcheck "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"})
              compadd -a proposals || _files
            }
            compdef _factcheck_complete factcheck
            """,
        ["fish"] = """
            # factcheck completion for fish; put into ~/.config/fish/completions/factcheck.fish
            complete -c factcheck -a '(factcheck "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """,
        ["pwsh"] = """
            # factcheck completion for PowerShell; put into $PROFILE:  factcheck completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName factcheck -ScriptBlock {
              param($word, $line, $position)
              factcheck "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }
            """,
    };

    private static readonly Argument<string> Shell = MakeShell();

    public override string[] Examples => ["factcheck completion bash"];

    protected override ExitCode Run(ParseResult line)
    {
        using var text = Terminal.Text();
        text.WriteLine(Scripts[line.GetRequiredValue(Shell)].ReplaceLineEndings("\n"));
        return ExitCode.NothingWrong;
    }

    private static Argument<string> MakeShell()
    {
        var shell = new Argument<string>("shell") { HelpName = string.Join('|', Scripts.Keys), Description = "The shell." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        return shell;
    }
}
