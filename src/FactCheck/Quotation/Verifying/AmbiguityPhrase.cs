namespace FactCheck.Quotation;

/// <summary>Says where a quotation stands that stands in several places, and which words beside it tell the places from each other.</summary>
internal sealed class AmbiguityPhrase(ShownQuotation shown, QuoteLocation.Ambiguous ambiguous, TextPlaces text)
{
    private const int MostPlaces = 5;
    private const int MostSuggestions = 3;
    private const int MostContext = 120;

    public string Message
    {
        get
        {
            var count = ambiguous.Passages.Length;
            var places = string.Join(", ", ambiguous.Passages.Take(MostPlaces).Select(passage => text.At(passage.Span.Start)));
            var more = count > MostPlaces || ambiguous.AreMore ? " …" : "";
            var typography = ambiguous.IsExact ? "" : ", but for typography";
            var context = shown.Quote is { Prefix: null, Suffix: null } ? "" : ", also with its prefix and suffix";
            return FormattableString.Invariant($"{shown.Words} stands in {(ambiguous.AreMore ? "more than " : "")}{count} places of {text.Named}{typography}{context}: {places}{more}.");
        }
    }

    /// <summary>For the first places the shortest prefix or suffix that makes each the only one; null where none is known.</summary>
    public string? Remedy
    {
        get
        {
            // Where not all places are known, or typography is not looked at, what tells these apart need not tell them from others.
            if (!shown.IsOnRecord || !ambiguous.IsExact || ambiguous.AreMore)
                return null;
            var hints = Enumerable.Range(0, Math.Min(MostSuggestions, ambiguous.Passages.Length)).Select(HintFor).OfType<string>().ToArray();
            return hints.Length == 0 ? null : $"Say which is meant, with {string.Join(", ", hints)}.";
        }
    }

    private string? HintFor(int index)
    {
        var span = ambiguous.Passages[index].Span;
        var (before, after) = (PrefixOf(index), SuffixOf(index));
        return (before, after) switch
        {
            (null, null) => null,
            ({ } prefix, _) when after is null || prefix.Length <= after.Length => $"\"prefix\": {Json(prefix)} for {text.At(span.Start)}",
            _ => $"\"suffix\": {Json(after!)} for {text.At(span.Start)}",
        };
    }

    /// <summary>The shortest words before a passage that no other of the passages has before it, and that hold the prefix that is recorded.</summary>
    private string? PrefixOf(int index)
    {
        var start = ambiguous.Passages[index].Span.Start;
        var alike = ambiguous.Passages.Where((_, i) => i != index).Max(other => AlikeBefore(start, other.Span.Start));
        var length = Math.Max(alike + 1, shown.Quote.Prefix?.Length ?? 0);
        while (length < start && length <= MostContext && !IsBetweenWords(start - length))
            length++;
        return length > start || length > MostContext ? null : Given(text.Text[(start - length)..start]);
    }

    private string? SuffixOf(int index)
    {
        var end = ambiguous.Passages[index].Span.End;
        var alike = ambiguous.Passages.Where((_, i) => i != index).Max(other => AlikeAfter(end, other.Span.End));
        var length = Math.Max(alike + 1, shown.Quote.Suffix?.Length ?? 0);
        while (end + length < text.Text.Length && length <= MostContext && !IsBetweenWords(end + length))
            length++;
        return end + length > text.Text.Length || length > MostContext ? null : Given(text.Text[end..(end + length)]);
    }

    private int AlikeBefore(int one, int other)
    {
        var length = 0;
        while (length < MostContext && length < one && length < other && text.Text[one - length - 1] == text.Text[other - length - 1])
            length++;
        return length;
    }

    private int AlikeAfter(int one, int other)
    {
        var length = 0;
        while (length < MostContext && one + length < text.Text.Length && other + length < text.Text.Length && text.Text[one + length] == text.Text[other + length])
            length++;
        return length;
    }

    /// <summary>Whether no word is cut at a place; no pair of surrogates is cut there either.</summary>
    private bool IsBetweenWords(int at) => !(IsInWord(text.Text[at - 1]) && IsInWord(text.Text[at]));

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>A text that can be a prefix or a suffix: white space alone cannot.</summary>
    private static string? Given(string words) => string.IsNullOrWhiteSpace(words) ? null : words;

    private static string Json(string words) => $"\"{FactCheck.Json.CanonicalEncoder.Instance.Encode(words)}\"";
}
