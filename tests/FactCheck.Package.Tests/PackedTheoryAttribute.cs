namespace FactCheck.Package.Tests;

/// <summary>A theory about packed packages; see <see cref="PackedFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackedTheoryAttribute : TheoryAttribute
{
    public PackedTheoryAttribute() => Skip = Feed.WhyNot;
}
