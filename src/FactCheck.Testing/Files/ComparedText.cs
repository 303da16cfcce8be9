namespace FactCheck.Testing;

/// <summary>A text of a snapshot beside the verified one.</summary>
/// <param name="File">Where it is kept.</param>
/// <param name="Extension">What kind of text it is: <c>md</c>, <c>json</c>, another.</param>
/// <param name="Received">The text.</param>
/// <param name="Verified">What was verified; null where nothing was.</param>
/// <param name="WhyUnwritten">Why what was received could not be written beside it; null where it was, or did not have to be.</param>
internal sealed record ComparedText(SnapshotFile File, string Extension, string Received, string? Verified, string? WhyUnwritten = null)
{
    public bool IsSame => string.Equals(Received, Verified, StringComparison.Ordinal);

    public static ComparedText Of(SnapshotFile file, string extension, string text) => new(file, extension, SnapshotFile.Normal(text), file.Read());
}
