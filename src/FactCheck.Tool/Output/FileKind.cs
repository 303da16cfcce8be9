using System.Runtime.InteropServices;

namespace FactCheck.Tool;

/// <summary>What a path leads to.</summary>
internal enum FileKind
{
    Absent,
    Regular,
    Folder,

    /// <summary>A device, a pipe, a socket: it can be written to, and must not be replaced.</summary>
    Other,
}

/// <summary>Asks the system what a path leads to; .NET tells folders from files, and devices from nothing.</summary>
internal static partial class FileKinds
{
    // statx(2) has one layout on all processors; other systems' stat has not.
    private const int CurrentFolder = -100;
    private const uint TypeWanted = 1;
    private const int ModeAt = 28;

    public static FileKind Of(string path)
    {
        if (Directory.Exists(path))
            return FileKind.Folder;
        if (!File.Exists(path))
            return FileKind.Absent;
        return OperatingSystem.IsWindows() || IsRegular(path) ? FileKind.Regular : FileKind.Other;
    }

    private static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
            return !path.StartsWith("/dev/", StringComparison.Ordinal);
        Span<byte> status = stackalloc byte[256];
        var found = Statx(CurrentFolder, path, 0, TypeWanted, ref MemoryMarshal.GetReference(status)) == 0;
        return found && (BitConverter.ToUInt16(status[ModeAt..]) & 0xF000) == 0x8000;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, string path, int flags, uint wanted, ref byte status);
}
