namespace FactCheck.Quotation;

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
