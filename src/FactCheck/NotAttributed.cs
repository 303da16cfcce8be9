using System.Globalization;

namespace FactCheck;

/// <summary>What stands in a published record in place of whoever spoke on deep background: a number that is theirs within one claim set.</summary>
internal static class NotAttributed
{
    private const string Called = "not attributed ";

    /// <summary>The label of a number.</summary>
    public static string Label(int number) => string.Create(CultureInfo.InvariantCulture, $"{Called}{number}");

    /// <summary>Whether a label is that of a number.</summary>
    public static bool IsLabel(string label) =>
        label.StartsWith(Called, StringComparison.Ordinal)
        && int.TryParse(label.AsSpan(Called.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && string.Equals(label, Label(number), StringComparison.Ordinal);

    /// <summary>Whether nothing is recorded of somebody but such a number.</summary>
    public static bool IsIt(Actor.Unnamed unnamed) =>
        unnamed is { Terms: AttributionTerms.DeepBackground, Of: null, Count: null, Reason: null } && IsLabel(unnamed.Label);
}
