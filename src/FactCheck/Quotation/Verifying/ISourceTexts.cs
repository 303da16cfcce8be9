namespace FactCheck.Quotation;

/// <summary>Where the texts of sources come from: a folder, a store. Implement it for your own; <see cref="SourceTexts"/> has the usual ones.</summary>
/// <remarks>
/// It is asked for one source after the other, on the thread of whoever checks, and may block it. What is fetched asynchronously, from a web archive for example, is fetched before: ask for the text
/// of each source, keep those that came, and give them with <see cref="SourceTexts.From(IReadOnlyDictionary{Id, string})"/>. So a failure of the network stays with whoever fetches.
/// </remarks>
public interface ISourceTexts
{
    /// <summary>The text of a source; null where there is none. One work asks at most once for a source: a check of quotations for each that is quoted, a search for statements for every one.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellation">Ends a long search.</param>
    /// <exception cref="InvalidDataException">
    /// There is one, and it cannot be read as text: it is not UTF-8, for example. Whoever asks reports it and goes on with the next source, as with
    /// <see cref="IOException"/> and <see cref="UnauthorizedAccessException"/>. Anything else ends the work: turn what your store throws, an HttpRequestException for example, into one of these,
    /// and its time-outs too, for an <see cref="OperationCanceledException"/> says that the work was cancelled.
    /// </exception>
    SuppliedText? TextOf(Source source, CancellationToken cancellation);
}
