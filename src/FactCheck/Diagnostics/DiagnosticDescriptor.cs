namespace FactCheck.Diagnostics;

/// <summary>One kind of thing that can be wrong. Codes are for ever: one that is given up is never given to something else.</summary>
/// <remarks>FC0xxx is found in reading, FC1xxx must hold, FC2xxx should hold. Rules of your own have a prefix of their own.</remarks>
public sealed record DiagnosticDescriptor
{
    /// <summary>The code: letters and digits, such as <c>FC1002</c>.</summary>
    public required string Code { get; init => field = Require.Text(value); }

    /// <summary>The name, in words joined without spaces: <c>UnresolvedReference</c>.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>How much it matters where nobody says otherwise.</summary>
    public required Severity Severity { get; init => field = Require.Choice(value); }

    /// <summary>What to do about it, in a sentence, where a finding does not say it more closely.</summary>
    public required string Remedy { get; init => field = Require.Text(value); }
}
