using FactCheck.Tests.Approvals;

namespace FactCheck.Testing.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() => Snapshot.MatchText(ApiText.Of(typeof(Snapshot).Assembly), options: new() { Name = "PublicApi" });

    [Fact]
    public void It_needs_nothing_but_the_library()
    {
        var needed = typeof(Snapshot).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);
        Assert.All(needed, name => Assert.True(name == "FactCheck" || name.StartsWith("System.", StringComparison.Ordinal), name));
    }
}
