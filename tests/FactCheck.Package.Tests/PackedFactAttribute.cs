namespace FactCheck.Package.Tests;

/// <summary>A test of packed packages. It runs where <c>FACTCHECK_PACKAGES</c> names the folder that <c>pack.sh</c> made, as in <c>.ci/run</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackedFactAttribute : FactAttribute
{
    public PackedFactAttribute() => Skip = Feed.WhyNot;
}
