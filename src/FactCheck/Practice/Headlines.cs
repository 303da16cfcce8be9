namespace FactCheck.Practice;

/// <summary>
/// A headline says in short what the text below it says with its sources. It is coded as the outlet's own making, and is no origin of its own beside them.
/// </summary>
internal static class Headlines
{
    /// <summary>Whether a citation is of a headline alone: the carrier's own words, all of which stand in the title of an article, agency report or broadcast.</summary>
    public static bool IsHeadline(this Citation citation, ValidClaimSet set) =>
        citation is { Via.IsEmpty: true, Quotes.IsEmpty: false }
        && set.Get<Source>(citation.Source) is { Kind: SourceKind.NewsArticle or SourceKind.AgencyReport or SourceKind.Broadcast } source
        && citation.Quotes.All(quote => source.Title.Contains(quote.Exact, StringComparison.Ordinal));
}
