using System.Runtime.InteropServices;

namespace FactCheck.Tool;

/// <summary>A device, a pipe, a socket: it can be written to, and must not be replaced. The system is asked, because .NET does not tell it from a file.</summary>
internal static partial class Device
{
    // statx(2) has one layout on all processors; other systems' stat has not.
    private const int CurrentFolder = -100;
    private const uint TypeWanted = 1;
    private const int ModeAt = 28;

    public static bool IsAt(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
            return false;
        if (!OperatingSystem.IsLinux())
            return path.StartsWith("/dev/", StringComparison.Ordinal);
        Span<byte> status = stackalloc byte[256];
        var isKnown = Statx(CurrentFolder, path, 0, TypeWanted, ref MemoryMarshal.GetReference(status)) == 0;
        return !isKnown || (BitConverter.ToUInt16(status[ModeAt..]) & 0xF000) != 0x8000;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, string path, int flags, uint wanted, ref byte status);
}
