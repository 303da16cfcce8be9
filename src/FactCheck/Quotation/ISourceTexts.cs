namespace FactCheck.Quotation;

/// <summary>Where the texts of sources come from: a folder, a store, a web archive. Implement it for your own; <c>SourceTexts</c> has the usual ones.</summary>
public interface ISourceTexts
{
    /// <summary>The text of a source; null where there is none. It is asked once for each source that is quoted, one after the other.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellation">Ends a long search.</param>
    SuppliedText? TextOf(Source source, CancellationToken cancellation);
}
