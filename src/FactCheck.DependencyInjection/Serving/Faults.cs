using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using FactCheck.Diagnostics;

namespace FactCheck.Serving;

/// <summary>Why a claim set could not be read, as diagnostics.</summary>
internal static class Faults
{
    public static DiagnosticDescriptor FileMissing { get; } =
        Descriptor("FC4001", "ClaimSetFileMissing", "Put the file there, or mend the path in the options.");

    public static DiagnosticDescriptor FileUnreadable { get; } = Descriptor(
        "FC4002", "ClaimSetFileUnreadable", "Let the program read the file, and write it whole: beside its place first, then renamed.");

    public static DiagnosticDescriptor SourceFailed { get; } =
        Descriptor("FC4003", "ClaimSetSourceFailed", "Check that the program can reach its source and may read from it.");

    /// <summary>Whether the environment refused a file, and not a fault of the program.</summary>
    public static bool IsOfFile(Exception e) => e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    public static Diagnostic OfFile(Exception e, string file) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => Of(FileMissing, "There is no such file.", file),
        UnauthorizedAccessException => Of(FileUnreadable, "The file cannot be read: it is not permitted, or it is a folder.", file),
        UnsettledFileException => Of(FileUnreadable, "The file cannot be read: it is being written.", file),
        _ => Of(FileUnreadable, "The file cannot be read: the platform refuses it, or another program holds it.", file),
    };

    /// <summary>What the source says is wrong, or the type of what it threw: the message of an exception may have anything in it.</summary>
    public static ImmutableArray<Diagnostic> OfSource(Exception e) => e is ClaimSetException { Diagnostics: [_, ..] faults }
        ? faults
        : [Of(SourceFailed, $"The source of the claim set threw {e.GetType()}.")];

    /// <summary>The codes, each once, with how often, and no word of a text: <c>FC0101 (2), FC0203 (1)</c>.</summary>
    public static string CodesOf(IEnumerable<Diagnostic> faults) => string.Join(", ", faults
        .GroupBy(fault => fault.Code, StringComparer.Ordinal)
        .OrderBy(sort => sort.Key, StringComparer.Ordinal)
        .Select(sort => string.Create(CultureInfo.InvariantCulture, $"{sort.Key} ({sort.Count()})")));

    private static DiagnosticDescriptor Descriptor(string code, string name, string remedy) =>
        new() { Code = code, Name = name, Severity = Severity.Error, Remedy = remedy };

    private static Diagnostic Of(DiagnosticDescriptor descriptor, string message, string? file = null) => new()
    {
        Descriptor = descriptor,
        Severity = descriptor.Severity,
        File = file,
        Pointer = "",
        Message = message,
        Remedy = descriptor.Remedy,
    };
}
