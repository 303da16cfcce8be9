namespace FactCheck.Quotation;

/// <summary>Says of a quotation that stands nowhere why, and what comes nearest.</summary>
internal sealed class OrphanPhrase(ShownQuotation shown, QuoteLocation.Orphan orphan, TextPlaces text, QuoteLocatorOptions options)
{
    private const int Context = 32;

    private NearMiss? Nearest => orphan.NearMisses.IsEmpty ? null : orphan.NearMisses[0];

    /// <summary>What to do; null where what the code says is enough.</summary>
    public static string? RemedyFor(QuoteLocation.Orphan orphan) => orphan.Reason switch
    {
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
        OrphanReason.ContextDiffers => $"{shown.Words} stands{Places}, but not behind its prefix and before its suffix{aside}.{Surroundings}",
        OrphanReason.PartNotFound when Nearest is { } near && shown.IsOnRecord => $"The part {ShownQuotation.Quoted(near.OfQuote.Of(shown.Quote.Exact))} of a quotation {verb} in {text.Named}{aside}.{Near}",
        OrphanReason.PartNotFound => $"A part of {shown.InSentence}, which leaves words out or puts some in, {verb} in {text.Named}{aside}.{Near}",
        OrphanReason.PartsApart => $"{shown.Words} {verb} in {text.Named}{aside}. Each of its parts does, but not in this order within one passage.{First}",
        OrphanReason.TooManyParts => FormattableString.Invariant($"{shown.Words} was not looked for: marks of omission and words in brackets cut it into more than {options.MaxParts} parts."),
        OrphanReason.NothingToFind => $"{shown.Words} was not looked for: it is all marks of omission, brackets or characters without width.",
        _ => $"{shown.Words} {verb} in {text.Named}{aside}.{Near}",
    };

    private string Places => orphan.NearMisses.Length switch
    {
        0 => $" in {text.Named}",
        1 => $" at {text.Of(orphan.NearMisses[0].Span)}",
        _ => $" at {text.Of(orphan.NearMisses[0].Span)} and elsewhere",
    };

    private string First => Nearest is { } near ? $" The first stands at {text.At(near.Span.Start)}." : "";

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
                ({ } prefix, _) when !before.EndsWith(Last(prefix), StringComparison.Ordinal) => before.Length == 0 ? " The text begins with it." : $" Before it the text has {ShownQuotation.Quoted(before)}.",
                (_, { } suffix) when !after.StartsWith(suffix[..Math.Min(suffix.Length, Context)], StringComparison.Ordinal) => after.Length == 0 ? " The text ends with it." : $" After it the text has {ShownQuotation.Quoted(after)}.",
                _ => "",
            };
        }
    }

    private string Near => (orphan.NearMisses.Length, shown.IsOnRecord) switch
    {
        (0, _) => " Nothing comes near.",
        (1, _) => $" {NearPhrase.Of(orphan.NearMisses[0], shown, text)}",
        _ => $" {NearPhrase.Of(orphan.NearMisses[0], shown, text)} Less near: {text.At(orphan.NearMisses[1].Span.Start)}.",
    };

    private static string Last(string prefix) => prefix[Math.Max(0, prefix.Length - Context)..];

    private int SafeStart(int at) => at <= 0 ? 0 : char.IsLowSurrogate(text.Text[at]) ? at + 1 : at;

    private int SafeEnd(int at) => at >= text.Text.Length ? text.Text.Length : char.IsLowSurrogate(text.Text[at]) ? at - 1 : at;
}
