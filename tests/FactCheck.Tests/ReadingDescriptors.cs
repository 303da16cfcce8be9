using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Tests;

/// <summary>What reading can find.</summary>
internal static class ReadingDescriptors
{
    /// <summary>All of it, in the order in which it is declared.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. typeof(ReadingCodes).GetFields().Select(field => (DiagnosticDescriptor)field.GetValue(null)!)];
}
