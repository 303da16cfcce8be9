namespace FactCheck.Quotation;

/// <summary>Says in words how a passage that comes near differs from the quotation.</summary>
internal static class NearPhrase
{
    private const int Most = 3;

    public static string Of(NearMiss near, ShownQuotation shown, TextPlaces text)
    {
        var at = text.Again(near.Span);
        if (near.WhiteSpaceAt is { } white)
            return FormattableString.Invariant($"What stands at {at} differs only in white space, at character {white + 1} of the quotation.");
        if (near.Distance == 0)
            return $"The words stand at {at}.";
        if (!shown.IsOnRecord || near.Changes.IsEmpty)
            return FormattableString.Invariant($"What stands at {at} comes near: {near.Distance} {(near.Distance == 1 ? "character differs" : "characters differ")}.");
        var more = near.Changes.Length > Most ? FormattableString.Invariant($"; and {near.Changes.Length - Most} more") : "";
        return $"What stands at {at} comes near: {string.Join("; ", near.Changes.Take(Most).Select(InWords))}{more}.";
    }

    private static string InWords(WordChange change) => change.Kind switch
    {
        WordChangeKind.Inserted => $"the quotation puts in {ShownQuotation.Quoted(change.Quoted)}",
        WordChangeKind.Dropped => $"the quotation leaves out {ShownQuotation.Quoted(change.Text)}",
        _ => $"the quotation has {ShownQuotation.Quoted(change.Quoted)}, the text has {ShownQuotation.Quoted(change.Text)}",
    };
}
