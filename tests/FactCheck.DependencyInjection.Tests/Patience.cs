namespace FactCheck.DependencyInjection.Tests;

/// <summary>How long a test waits for what the platform is to tell, before it fails.</summary>
internal static class Patience
{
    public static TimeSpan Time { get; } = TimeSpan.FromMinutes(1);
}
