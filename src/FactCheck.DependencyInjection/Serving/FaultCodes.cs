using System.Globalization;
using FactCheck.Diagnostics;

namespace FactCheck.Serving;

/// <summary>What is wrong with a text, without a word of it.</summary>
internal static class FaultCodes
{
    /// <summary>The codes, each once, with how often: <c>FC0101 (2), FC0203 (1)</c>.</summary>
    public static string In(IEnumerable<Diagnostic> faults) => string.Join(", ", faults
        .GroupBy(fault => fault.Code, StringComparer.Ordinal)
        .OrderBy(sort => sort.Key, StringComparer.Ordinal)
        .Select(sort => string.Create(CultureInfo.InvariantCulture, $"{sort.Key} ({sort.Count()})")));
}
