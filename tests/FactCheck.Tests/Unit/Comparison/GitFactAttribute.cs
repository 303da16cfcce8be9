using System.ComponentModel;
using System.Diagnostics;

namespace FactCheck.Tests.Unit.Comparison;

/// <summary>A test that runs git. Where there is none it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    private static readonly bool IsThere = Runs();

    public GitFactAttribute()
    {
        if (!IsThere)
            Skip = "There is no git on this machine.";
    }

    private static bool Runs()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["--version"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
