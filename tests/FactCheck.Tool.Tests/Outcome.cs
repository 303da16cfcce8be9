namespace FactCheck.Tool.Tests;

/// <summary>What came of a command line.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors);
