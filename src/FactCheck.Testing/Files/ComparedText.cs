namespace FactCheck.Testing;

/// <summary>A text of a snapshot that is not the verified one.</summary>
/// <param name="File">Where it is kept.</param>
/// <param name="Received">The text.</param>
/// <param name="Verified">What was verified; null where nothing was.</param>
/// <param name="WhyUnwritten">Why what was received could not be written beside it; null where it was.</param>
internal sealed record ComparedText(SnapshotFile File, string Received, string? Verified, string? WhyUnwritten);
