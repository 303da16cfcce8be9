namespace VerifyTests;

/// <summary>What an object becomes.</summary>
public readonly struct ConversionResult(object? info, IEnumerable<Target> targets, Func<Task>? cleanup = null)
{
    public object? Info { get; } = info;

    public IEnumerable<Target> Targets { get; } = targets;

    public Func<Task>? Cleanup { get; } = cleanup;
}
