namespace FactCheck.Quotation;

/// <summary>Says of a quotation that stands nowhere why, and what comes nearest.</summary>
internal sealed class OrphanPhrase(ShownQuotation shown, QuoteLocation.Orphan orphan, TextPlaces text, QuoteLocatorOptions options)
{
    private const int Context = 32;

    private NearMiss? Nearest => orphan.NearMisses.IsEmpty ? null : orphan.NearMisses[0];

    /// <summary>What to do; null where what the code says is enough.</summary>
    public string? Remedy => orphan.Reason switch
    {
        OrphanReason.ContextDiffers when shown.Quote.Suffix is null => "Mend the prefix: it is the text right before the passage.",
        OrphanReason.ContextDiffers when shown.Quote.Prefix is null => "Mend the suffix: it is the text right after the passage.",
        OrphanReason.ContextDiffers => "Mend the prefix and the suffix: they are the text right before the passage and right after it.",
        OrphanReason.PartsApart => "Quote the passages one by one, in a list of quotations.",
        OrphanReason.TooManyParts => "Quote the passages one by one, or allow more parts with MaxParts.",
        OrphanReason.NothingToFind => "Quote words that stand in the source.",
        _ => null,
    };

    /// <summary>What is wrong, in sentences.</summary>
    /// <param name="verb">What the quotation does not do: "does not stand", "no longer stands".</param>
    /// <param name="aside">What is to be added to the first sentence.</param>
    public string Message(string verb, string aside = "") => orphan.Reason switch
    {
        OrphanReason.ContextDiffers => $"{shown.Words} stands{Places}, but not {shown.Context}{aside}.{Surroundings}",
        OrphanReason.PartNotFound when Nearest is { } near && shown.IsOnRecord => $"The part {ShownQuotation.Quoted(near.OfQuote.Of(shown.Quote.Exact))} of a quotation {verb} in {text.Named}{aside}.{Near}",
        OrphanReason.PartNotFound => $"A part of {(shown.IsOnRecord ? shown.Words : "the quotation")}, which leaves words out or puts some in, {verb} in {text.Named}{aside}.{Near}",
        OrphanReason.PartsApart => $"{shown.Words} {verb} in {text.Named}{aside}. Each of its parts does, but not in this order within one passage.{First}",
        OrphanReason.TooManyParts => FormattableString.Invariant($"{shown.Words} was not looked for: marks of omission and words in brackets cut it into more than {options.MaxParts} parts."),
        OrphanReason.NothingToFind => $"{shown.Words} was not looked for: it is all marks of omission, brackets or characters without width.",
        _ => $"{shown.Words} {verb} in {text.Named}{aside}.{Near}",
    };

    /// <summary>Where the words stand that stand without their prefix or suffix: " at herald.txt:3:5".</summary>
    public string Places => orphan.NearMisses.Length switch
    {
        0 => $" in {text.Named}",
        var count => $" at {text.Of(orphan.NearMisses[0].Span)}{(count > 1 ? " and elsewhere" : "")}",
    };

    private string First => Nearest is { } near ? $" The first stands at {text.Again(near.Span)}." : "";

    /// <summary>What the text has before and after the first place where the words stand.</summary>
    private string Surroundings
    {
        get
        {
            if (Nearest is not { } near || !shown.IsOnRecord)
                return "";
            var before = text.Text[SafeStart(near.Span.Start - Context)..near.Span.Start];
            var after = text.Text[near.Span.End..SafeEnd(near.Span.End + Context)];
            return (shown.Quote.Prefix, shown.Quote.Suffix) switch
            {
                ({ } prefix, _) when !Stands(shown.Quote with { Suffix = null }, near.Span, prefix.Length) => before.Length == 0 ? $" {Beginning} begins with it." : $" Before it {text.NamedAgain} has {ShownQuotation.Quoted(before)}.",
                (_, { } suffix) when !Stands(shown.Quote with { Prefix = null }, near.Span, suffix.Length) => after.Length == 0 ? $" {Beginning} ends with it." : $" After it {text.NamedAgain} has {ShownQuotation.Quoted(after)}.",
                _ => "",
            };
        }
    }

    private string Near => orphan.NearMisses switch
    {
        [] => " Nothing comes near.",
        [var nearest, .. var rest] => $" {NearPhrase.Of(nearest, shown, text)}{(rest is [var next, ..] ? $" Less near: {text.Again(next.Span)}." : "")}",
    };

    /// <summary>The text as the beginning of a sentence.</summary>
    private string Beginning => text.NamedAgain == "the text" ? "The text" : text.NamedAgain;

    /// <summary>Whether a quotation stands at a place with the one of prefix and suffix that it has: as it is looked for everywhere, and so typography aside.</summary>
    private bool Stands(Quote quote, TextSpan span, int length)
    {
        // White space may be wider in the text than in the quotation.
        var room = Context + (4 * Math.Min(length, text.Text.Length));
        var start = SafeStart(span.Start - room);
        var found = QuoteLocator.Locate(text.Text[start..SafeEnd(span.End + room)], quote, options with { MaxNearMisses = 0 });
        return found.AllPassages.Any(passage => passage.Span.Start + start == span.Start);
    }

    private int SafeStart(int at) => at <= 0 ? 0 : char.IsLowSurrogate(text.Text[at]) ? at + 1 : at;

    private int SafeEnd(int at) => at >= text.Text.Length ? text.Text.Length : char.IsLowSurrogate(text.Text[at]) ? at - 1 : at;
}

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
