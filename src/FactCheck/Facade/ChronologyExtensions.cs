using FactCheck.Chronology;

namespace FactCheck;

/// <summary>A claim set as it stood on a day.</summary>
public static class ChronologyExtensions
{
    /// <inheritdoc cref="Chronicle.AsOf"/>
    /// <remarks>For several days of one claim set, make one <see cref="Chronicle"/> and ask that.</remarks>
    public static ValidClaimSet AsOf(this ValidClaimSet set, DateOnly day) => new Chronicle(set).AsOf(day);
}
