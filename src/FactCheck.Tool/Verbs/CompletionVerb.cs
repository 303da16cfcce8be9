using System.CommandLine;

namespace FactCheck.Tool;

/// <summary>Prints what a shell needs to complete command lines.</summary>
internal sealed class CompletionVerb : Verb
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private static readonly Argument<string> Shell = MakeShell();

    public CompletionVerb(Terminal terminal)
        : base(terminal, "completion", "Prints a script with which a shell completes verbs, options and their values.", "factcheck completion bash") =>
        Add(Shell);

    protected override ExitCode Run(ParseResult line)
    {
        using var text = Terminal.Text();
        text.WriteLine((line.GetValue(Shell) switch
        {
            "zsh" => Zsh,
            "fish" => Fish,
            "pwsh" => PowerShell,
            _ => Bash,
        }).ReplaceLineEndings("\n"));
        return ExitCode.NothingWrong;
    }

    private static Argument<string> MakeShell()
    {
        var shell = new Argument<string>("shell") { HelpName = string.Join('|', Shells), Description = "The shell." };
        shell.AcceptOnlyFromAmong(Shells);
        return shell;
    }

    // Where the command proposes nothing, the shell proposes files.
    private const string Bash = """
        # factcheck completion for bash; put into ~/.bashrc:  eval "$(factcheck completion bash)"
        _factcheck_complete() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(factcheck "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o bashdefault -o default -F _factcheck_complete factcheck
        """;

    private const string Zsh = """
        # factcheck completion for zsh; put into ~/.zshrc:  eval "$(factcheck completion zsh)"
        _factcheck_complete() {
          local -a proposals
          proposals=(${(f)"$(factcheck "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"})
          compadd -a proposals || _files
        }
        compdef _factcheck_complete factcheck
        """;

    private const string Fish = """
        # factcheck completion for fish; put into ~/.config/fish/completions/factcheck.fish
        complete -c factcheck -a '(factcheck "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
        """;

    private const string PowerShell = """
        # factcheck completion for PowerShell; put into $PROFILE:  factcheck completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName factcheck -ScriptBlock {
          param($word, $line, $position)
          factcheck "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }
        """;
}
