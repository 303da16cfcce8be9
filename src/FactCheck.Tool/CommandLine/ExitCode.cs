namespace FactCheck.Tool;

/// <summary>How the command ended, for scripts.</summary>
internal enum ExitCode
{
    NothingWrong = 0,
    Findings = 1,
    WrongCommandLine = 2,
    Unreadable = 3,
    Interrupted = 130,
}
