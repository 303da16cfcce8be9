using System.Security;
using FactCheck.Diagnostics;

namespace FactCheck.Serving;

/// <summary>Why a file could not be read, as a diagnostic.</summary>
internal static class FileFault
{
    public static DiagnosticDescriptor Missing { get; } = new()
    {
        Code = "FC4001",
        Name = "ClaimSetFileMissing",
        Severity = Severity.Error,
        Remedy = "Put the file there, or mend the path in the options.",
    };

    public static DiagnosticDescriptor Unreadable { get; } = new()
    {
        Code = "FC4002",
        Name = "ClaimSetFileUnreadable",
        Severity = Severity.Error,
        Remedy = "Let the program read the file, and write it whole: beside its place first, then renamed.",
    };

    /// <summary>Whether the environment refused a file, and not a fault of the program.</summary>
    public static bool IsOfFile(Exception e) => e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    public static Diagnostic Of(Exception e, string file)
    {
        var descriptor = e is FileNotFoundException or DirectoryNotFoundException ? Missing : Unreadable;
        return new()
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            File = file,
            Pointer = "",
            Message = Why(e),
            Remedy = descriptor.Remedy,
        };
    }

    private static string Why(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        UnauthorizedAccessException => "The file cannot be read: it is not permitted, or it is a folder.",
        UnsettledFileException => "The file cannot be read: it is being written.",
        _ => "The file cannot be read: the platform refuses it, or another program holds it.",
    };
}
