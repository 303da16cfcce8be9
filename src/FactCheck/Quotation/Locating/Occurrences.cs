namespace FactCheck.Quotation;

/// <summary>Where a part of a quotation stands in a text.</summary>
internal static class Occurrences
{
    /// <summary>Every place where it stands letter for letter, in order; places may overlap.</summary>
    public static IEnumerable<TextSpan> LetterForLetter(string text, QuotePart part)
    {
        for (var from = 0; from <= text.Length - part.Needle.Length; from++)
        {
            from = text.IndexOf(part.Needle, from, StringComparison.Ordinal);
            if (from < 0)
                yield break;
            var span = new TextSpan(from + part.InNeedle.Start, from + part.InNeedle.End);
            if (IsWhole(text, span) && part.Fits(text, span))
                yield return span;
        }
    }

    /// <summary>Every place where it stands, typography aside, in order; none of a part that is nothing then.</summary>
    public static IEnumerable<TextSpan> Normalised(string text, FoldedText folded, QuotePart part)
    {
        var needle = new FoldedText(part.Needle);
        var (start, end) = (needle.At(part.InNeedle.Start), needle.At(part.InNeedle.End));
        // A prefix can end within what is one thing with the beginning of the quotation: then the two cannot be looked for beside each other.
        var isApart = needle.Characters[start..end].Trim(' ').SequenceEqual(new FoldedText(part.InNeedle.Of(part.Needle)).Characters);
        if (start == end || !isApart)
            yield break;
        // White space at its ends is dropped in folding, but there has to be some.
        var (beginsWithSpace, endsWithSpace) = (char.IsWhiteSpace(part.Needle[0]), char.IsWhiteSpace(part.Needle[^1]));
        for (var from = 0; from <= folded.Length - needle.Length; from++)
        {
            var next = folded.Characters[from..].IndexOf(needle.Characters);
            if (next < 0)
                yield break;
            from += next;
            if (!folded.IsBoundary(from + start) || !folded.IsBoundary(from + end)
                || (beginsWithSpace && !folded.IsSpacedAt(from)) || (endsWithSpace && !folded.IsSpacedAt(from + needle.Length)))
                continue;
            var span = folded.SpanOf(from + start, from + end);
            if (IsWhole(text, span) && part.Fits(text, span))
                yield return span;
        }
    }

    private static bool IsWhole(string text, TextSpan span) => TypographicUnits.IsBoundary(text, span.Start) && TypographicUnits.IsBoundary(text, span.End);
}
