namespace FactCheck.Tests.Unit.Seeds;

/// <summary>
/// A test that needs the articles that the seed set was coded from. They are not part of the project; the variable <c>FACTCHECK_CASES</c> says in which folder their
/// folder <c>seeds</c> is, and without it the test is skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedTextFactAttribute : FactAttribute
{
    public SeedTextFactAttribute()
    {
        if (!Directory.Exists(Folder))
            Skip = "The articles are not part of the project, and FACTCHECK_CASES names no folder that has them.";
    }

    public static string Folder { get; } = Environment.GetEnvironmentVariable("FACTCHECK_CASES") is { Length: > 0 } cases ? Path.Combine(cases, "seeds") : "";
}
