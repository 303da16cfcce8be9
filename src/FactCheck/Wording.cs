namespace FactCheck;

/// <summary>The values of choices as they are printed: didNotImmediatelyRespond as "did not immediately respond".</summary>
internal static class Wording
{
    public static string InWords<T>(this T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => !char.IsUpper(c) ? $"{c}" : i == 0 ? $"{char.ToLowerInvariant(c)}" : $" {char.ToLowerInvariant(c)}"));
}
