namespace FactCheck;

/// <summary>The values of choices as they are printed: didNotImmediatelyRespond as "did not immediately respond".</summary>
internal static class Wording
{
    public static string InWords<T>(this T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => !char.IsUpper(c) ? $"{c}" : i == 0 ? $"{char.ToLowerInvariant(c)}" : $" {char.ToLowerInvariant(c)}"));

    /// <summary>How an allegation is put, as a participle: raised as possible, asked, presupposed.</summary>
    public static string InWords(this Modality modality) => modality == Modality.Possible ? "raised as possible" : InWords<Modality>(modality);
}
