namespace FactCheck.Tests.Unit.Quotation;

/// <summary>A test that asks Node.js; where there is none it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!IsThere())
            Skip = "There is no node here.";
    }

    private static bool IsThere() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));
}
