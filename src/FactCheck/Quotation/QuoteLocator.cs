namespace FactCheck.Quotation;

/// <summary>
/// Looks for quotations in a text. It never guesses: where a quotation does not stand in the text as it was recorded, or in more than one place, it says so.
/// </summary>
/// <remarks>
/// Make one for a text, and ask it for many quotations: what is derived from the text is made once, when it is first needed. It is safe for use by several threads.
/// </remarks>
public sealed class QuoteLocator
{
    /// <summary>Prepares to look for quotations in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The limits; <see cref="QuoteLocatorOptions.Default"/> where null.</param>
    public QuoteLocator(string text, QuoteLocatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Text, Options) = (text, options ?? QuoteLocatorOptions.Default);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The limits within which is looked.</summary>
    public QuoteLocatorOptions Options { get; }

    /// <summary>Looks for one quotation in one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The quotation; a string converts to one.</param>
    /// <param name="options">The limits; <see cref="QuoteLocatorOptions.Default"/> where null.</param>
    public static QuoteLocation Locate(string text, Quote quote, QuoteLocatorOptions? options = null) => new QuoteLocator(text, options).Locate(quote);

    /// <summary>Looks for a quotation in the text.</summary>
    /// <param name="quote">The quotation; a string converts to one.</param>
    /// <param name="cancellation">Ends a long search for near misses.</param>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public QuoteLocation Locate(Quote quote, CancellationToken cancellation = default) => cancellation.IsCancellationRequested ? throw new OperationCanceledException(cancellation) : throw new NotSupportedException(Text + quote.Exact);
}
