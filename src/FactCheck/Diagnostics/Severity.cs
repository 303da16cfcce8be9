namespace FactCheck.Diagnostics;

/// <summary>How much a diagnostic matters, from least to most.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Good practice asks for something else.</summary>
    Warning,

    /// <summary>It must be mended: what it is about is not a valid claim set.</summary>
    Error,
}
