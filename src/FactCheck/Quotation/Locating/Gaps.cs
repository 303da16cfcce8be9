namespace FactCheck.Quotation;

/// <summary>How much of a text may stand between two parts of a quotation.</summary>
internal sealed class Gaps(string text, QuoteLocatorOptions options)
{
    /// <summary>Up to where, from the end of a part, the next part has to begin.</summary>
    public int Reach(int end, QuotePart part, QuotePart next) => next.GapBefore switch
    {
        QuoteGap.Omission => end + options.MaxOmission,
        QuoteGap.Nothing => Spaces(end, end + options.MaxInsertion),
        QuoteGap.WithinWord => RestOfWord(end, end + options.MaxInsertion, part, next),
        _ => end + options.MaxInsertion,
    };

    // wom[e]n: letters. walk[ed] home: letters, then white space. they [l]ied: white space, then letters.
    private int RestOfWord(int end, int most, QuotePart part, QuotePart next)
    {
        if (!part.EndsWord)
            end = Letters(end, most);
        if (part.EndsWord || next.BeginsWord)
            end = Spaces(end, most);
        return part.EndsWord ? Letters(end, most) : end;
    }

    private int Spaces(int at, int most)
    {
        while (at < most && at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private int Letters(int at, int most)
    {
        while (at < most && at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
