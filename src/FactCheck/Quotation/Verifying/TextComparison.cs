namespace FactCheck.Quotation;

/// <summary>The text of a source as it is supplied, beside the one that its quotations were taken from.</summary>
/// <param name="State">How the two stand to each other.</param>
/// <param name="Now">What is supplied.</param>
/// <param name="Earlier">The earlier text, where it differs from what is supplied and is the one that was recorded, if one was.</param>
/// <param name="EarlierFault">Why the earlier text that is kept is of no use, as a sentence without its subject; null where it is of use, or none is kept.</param>
internal sealed record TextComparison(SourceTextState State, Supply Now, SuppliedText? Earlier = null, string? EarlierFault = null)
{
    public static TextComparison Of(Source source, ISourceTexts texts, ISourceTexts? earlierTexts, CancellationToken cancellation)
    {
        var now = Supply.Of(texts, source, cancellation);
        if (now.Text is not { } text)
            return new(now.Fault is null ? SourceTextState.NotSupplied : SourceTextState.Unreadable, now);
        if (source.Text is { } recorded && recorded.Sha256 == text.Fingerprint.Sha256)
            return new(SourceTextState.Unchanged, now);
        var kept = earlierTexts is null ? default : Supply.Of(earlierTexts, source, cancellation);
        var state = source.Text is not null ? SourceTextState.Changed : SourceTextState.NotRecorded;
        if (kept.Text is not { } earlier)
            return new(state, now, null, kept.Fault is { } fault ? $"cannot be read: {fault}" : null);
        if (source.Text is { } expected)
            return expected.Sha256 == earlier.Fingerprint.Sha256 ? new(state, now, earlier) : new(state, now, null, "is not the one that was recorded either.");
        return earlier.Fingerprint.Sha256 == text.Fingerprint.Sha256 ? new(SourceTextState.Unchanged, now) : new(SourceTextState.Changed, now, earlier);
    }
}
