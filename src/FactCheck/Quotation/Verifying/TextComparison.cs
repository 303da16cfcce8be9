using System.Text;

namespace FactCheck.Quotation;

/// <summary>The text of a source as it is supplied, beside the one that its quotations were taken from.</summary>
/// <param name="State">How the two stand to each other.</param>
/// <param name="Now">What is supplied.</param>
/// <param name="Earlier">The earlier text, where it differs from what is supplied, or nothing is, and is the one that was recorded, if one was.</param>
/// <param name="EarlierFault">Why the earlier text that is kept is of no use, as a sentence without its subject; null where it is of use, or none is kept.</param>
/// <param name="Resaved">In what alone what is supplied differs from the text that was quoted from, if that is nothing that can be read: "line ends"; else null.</param>
internal sealed record TextComparison(SourceTextState State, Supply Now, SuppliedText? Earlier = null, string? EarlierFault = null, string? Resaved = null)
{
    public static TextComparison Of(Source source, ISourceTexts texts, ISourceTexts? earlierTexts, CancellationToken cancellation)
    {
        var now = Supply.Of(texts, source, cancellation);
        var recorded = source.Text?.Sha256;
        if (now.Text is { } supplied && recorded == supplied.Fingerprint.Sha256)
            return new(SourceTextState.Unchanged, now);
        var (earlier, fault) = Kept(source, earlierTexts, cancellation);
        if (now.Text is not { } text)
            return new(now.Fault is null ? SourceTextState.NotSupplied : SourceTextState.Unreadable, now, earlier, fault);
        if ((recorded ?? earlier?.Fingerprint.Sha256) is not { } expected)
            return new(SourceTextState.NotRecorded, now, null, fault);
        return expected == text.Fingerprint.Sha256
            ? new(SourceTextState.Unchanged, now)
            : new(SourceTextState.Changed, now, earlier, fault, Resaving.Between(expected, text));
    }

    /// <summary>The earlier text that is kept, or why it is of no use.</summary>
    private static (SuppliedText? Text, string? Fault) Kept(Source source, ISourceTexts? texts, CancellationToken cancellation)
    {
        var kept = texts is null ? default : Supply.Of(texts, source, cancellation);
        if (kept.Fault is { } fault)
            return (null, $"cannot be read: {fault}");
        return kept.Text is { } text && source.Text is { } recorded && recorded.Sha256 != text.Fingerprint.Sha256 ? (null, "is not the one that was recorded either.") : (kept.Text, null);
    }
}

/// <summary>What asking for the text of a source gives: the text, nothing, or why it cannot be read.</summary>
internal readonly record struct Supply(SuppliedText? Text, string? Fault)
{
    /// <summary>Asks for a text. What the environment has against reading it comes back as its fault; anything else is thrown on.</summary>
    public static Supply Of(ISourceTexts texts, Source source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return new(texts.TextOf(source, cancellation), null);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new(null, unreadable.Message);
        }
    }
}

/// <summary>Whether two texts differ in nothing but how they were saved: version control, an editor or an archive can change line ends and byte order marks.</summary>
internal static class Resaving
{
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>In what alone a text differs from the one of a SHA-256: line ends, a byte order mark, or both; null where it differs in more.</summary>
    public static string? Between(string sha256, SuppliedText text)
    {
        var lines = text.Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (var saved in (string[])[text.Text, lines, lines.Replace("\n", "\r\n", StringComparison.Ordinal)])
        {
            var areLinesSame = saved == text.Text;
            if (IsOf(sha256, saved))
                return areLinesSame ? "a byte order mark" : text.HasByteOrderMark ? "line ends and a byte order mark" : "line ends";
            if (IsOf(sha256, ByteOrderMark + saved))
                return areLinesSame ? "a byte order mark" : text.HasByteOrderMark ? "line ends" : "line ends and a byte order mark";
        }
        return null;
    }

    private static bool IsOf(string sha256, string text) => SuppliedText.HashOf(Encoding.UTF8.GetBytes(text)) == sha256;
}
