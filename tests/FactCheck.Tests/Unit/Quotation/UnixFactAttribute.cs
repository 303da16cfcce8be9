namespace FactCheck.Tests.Unit.Quotation;

/// <summary>A test that runs where links take no rights and pipes lie in folders.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "Links take rights here, and pipes do not lie in folders.";
    }
}
