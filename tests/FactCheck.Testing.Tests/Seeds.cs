namespace FactCheck.Testing.Tests;

/// <summary>The claim sets of the folder seeds.</summary>
internal static class Seeds
{
    public static ValidClaimSet Harbour { get; } = ClaimSetFile.Load(Repository.PathOf("seeds", "harbour-water.claims.json"));

    public static ValidClaimSet Kaspersky { get; } = ClaimSetFile.Load(Repository.PathOf("seeds", "kaspersky-2017.claims.json"));

    /// <summary>Harbour Water without the evidence for the allegation.</summary>
    public static ValidClaimSet HarbourWithoutEvidence { get; } = (Harbour.ClaimSet with { Evidence = [] }).Validate();
}
