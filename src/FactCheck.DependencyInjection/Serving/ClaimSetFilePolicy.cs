namespace FactCheck.Serving;

/// <summary>What <see cref="ClaimSetFileOptions"/> said when they were read.</summary>
internal sealed record ClaimSetFilePolicy
{
    /// <summary>The name under which the claim set is served.</summary>
    public required string Name { get; init; }

    /// <summary>The file as the options name it, for diagnostics.</summary>
    public required string NamedPath { get; init; }

    /// <summary>The same file from the root on, for reading.</summary>
    public required string FullPath { get; init; }

    public required bool Reload { get; init; }

    public required TimeSpan Debounce { get; init; }

    public required bool Polling { get; init; }

    public static ClaimSetFilePolicy Of(string name, ClaimSetFileOptions options, string baseFolder) => new()
    {
        Name = name,
        NamedPath = options.Path,
        FullPath = Path.GetFullPath(options.Path, baseFolder),
        Reload = options.Reload,
        Debounce = options.Debounce,
        Polling = options.Polling,
    };
}
