using System.Globalization;

namespace FactCheck.Tool.Output;

internal static class Count
{
    /// <summary>A number with its noun: "1 file", "2 files".</summary>
    public static string Of(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
