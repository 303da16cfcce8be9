using System.Runtime.InteropServices;

namespace FactCheck.DependencyInjection.Tests.Serving;

/// <summary>What the base class library does not do: rename a link to a folder over another, in one step.</summary>
internal static partial class Posix
{
    public static void Rename(string from, string to)
    {
        if (rename(from, to) != 0)
            throw new IOException($"{from} cannot be renamed to {to}.");
    }

    [DllImport("libc", CharSet = CharSet.Ansi, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int rename(string from, string to);
}
