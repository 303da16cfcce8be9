namespace FactCheck.Sample.Web;

/// <summary>A claim set in the list of all.</summary>
/// <param name="Name">Its name, for the addresses.</param>
/// <param name="Fingerprint">The fingerprint of what is published; null where it cannot be served.</param>
/// <param name="IsCurrent">Whether it is what its file holds now.</param>
internal sealed record ClaimSetEntry(string Name, string? Fingerprint, bool IsCurrent)
{
    public static ClaimSetEntry Of(IClaimSets sets, string name) =>
        new(name, sets.TryGet(name, out var served, out var faults) ? served.Fingerprint : null, faults.IsEmpty);
}
