namespace FactCheck.Quotation;

/// <summary>Where the texts of sources come from: a folder, a store, a web archive. Implement it for your own; <see cref="SourceTexts"/> has the usual ones.</summary>
public interface ISourceTexts
{
    /// <summary>The text of a source; null where there is none. It is asked once for each source that is quoted, one after the other.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellation">Ends a long search.</param>
    /// <exception cref="InvalidDataException">
    /// There is one, and it cannot be read as text: it is not UTF-8, for example. Whoever asks reports it and goes on with the next source, as with
    /// <see cref="IOException"/> and <see cref="UnauthorizedAccessException"/>; anything else ends the work.
    /// </exception>
    SuppliedText? TextOf(Source source, CancellationToken cancellation);
}
