namespace FactCheck.Tool.Tests;

/// <summary>A test of what may not be read. To whom everything is permitted, and where files have no mode, there is nothing to test.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            Skip = "Whoever runs the tests may read everything.";
    }
}
