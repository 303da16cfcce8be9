namespace FactCheck.Tests.Unit.Seeds;

/// <summary>A test that needs the articles that the seed set was coded from. They are not part of the project; where they are not beside it the test is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedTextFactAttribute : FactAttribute
{
    public SeedTextFactAttribute()
    {
        if (!Directory.Exists(Folder))
            Skip = "The articles are not part of the project, and not in ../shared/seeds beside it.";
    }

    public static string Folder { get; } = Path.Combine(Repository.Root, "..", "shared", "seeds");
}
