using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>What is to be said of the text of a source: that there is none, that it was changed, that its length is not the recorded one.</summary>
internal sealed class SourceFindings(CheckedSource source)
{
    private readonly TextPlaces? _text = source.Text is { } text ? new(text, source.Source.Id) : null;

    public IEnumerable<TextFinding> All => source.State switch
    {
        SourceTextState.NotSupplied => [Found(QuotationCodes.SourceTextNotSupplied, "", $"No text of '{source.Source.Id}' is supplied: {Unchecked}.{OfEarlier}", source.Texts.Earlier is null ? null : "Supply the text as it is now; where it was taken down, cite the archived copy.")],
        SourceTextState.Unreadable => [Found(QuotationCodes.SourceTextUnreadable, "", $"The text of '{source.Source.Id}' cannot be read, and {Unchecked}: {EndedSentence(source.Texts.Now.Fault!)}{OfEarlier}")],
        SourceTextState.Changed => [Found(QuotationCodes.SourceTextChanged, source.Source.Text is null ? "" : "/text", Changed, source.Texts.Resaved is null ? null : "Its words are the same: supply it as it was saved then, or record its fingerprint as it is now.")],
        SourceTextState.NotRecorded when source.Texts.EarlierFault is not null =>
            [Found(QuotationCodes.SourceTextUnreadable, "", $"Whether the text of '{source.Source.Id}' was changed is not known: the earlier text that is kept {EndedSentence(source.Texts.EarlierFault)}", "Supply the earlier text as UTF-8, in a form that can be read.")],
        SourceTextState.Unchanged when source is { Source.Text: { } recorded, Text: { } text } && recorded.Length != text.Text.Length =>
            [Found(QuotationCodes.SourceTextLength, "/text/length", OtherLength(recorded.Length, text), FormattableString.Invariant($"Record \"length\": {text.Text.Length}."))],
        _ => [],
    };

    /// <summary>What becomes of its quotations without it.</summary>
    private string Unchecked
    {
        get
        {
            var quotations = source.Quotations.Length == 1 ? "its one quotation is" : FormattableString.Invariant($"its {source.Quotations.Length} quotations are");
            return source.Texts.Earlier is { } earlier
                ? $"{quotations} looked for in the earlier text alone{(earlier.Name is { } name ? $" ({Visible.Text(name)})" : "")}, with {Counts}"
                : $"{quotations} not checked";
        }
    }

    private string OfEarlier => source.Texts.EarlierFault is { } fault ? $" The earlier text that is kept {EndedSentence(fault)}" : "";

    private string Changed
    {
        get
        {
            var before = source.Source.Text is null ? "earlier one that is kept" : "one that was recorded";
            var how = source.Texts.Resaved is { } difference ? $"differs from the {before} in {difference} alone" : $"is not the {before}";
            return $"The text of '{source.Source.Id}' {how} ({_text!.Named}). Its quotations: {Counts}.{OfEarlier}";
        }
    }

    /// <summary>How many quotations stand as they did, moved, or are gone; what there is none of is left out.</summary>
    private string Counts => string.Join(", ", source.Quotations
        .GroupBy(Fate)
        .OrderBy(group => group.Key)
        .Select(group => FormattableString.Invariant($"{group.Count()} {Words[group.Key]}")));

    private static readonly string[] Words = ["found", "found but for typography", "moved", "in several places", "with another prefix or suffix", "not looked for", "not found"];

    private static int Fate(CheckedQuotation quotation) => quotation.Finds.Latest switch
    {
        QuoteLocation.Orphan { Reason: OrphanReason.ContextDiffers } => 4,
        QuoteLocation.Orphan { Reason: OrphanReason.TooManyParts or OrphanReason.NothingToFind } => 5,
        QuoteLocation.Orphan => 6,
        QuoteLocation.Ambiguous => 3,
        _ when quotation.HasMoved => 2,
        QuoteLocation.Normalised => 1,
        _ => 0,
    };

    private static string OtherLength(int recorded, SuppliedText text)
    {
        var (bytes, characters) = (Encoding.UTF8.GetByteCount(text.Text), text.Text.EnumerateRunes().Count());
        var meaning = recorded == bytes ? FormattableString.Invariant($" {recorded} is the number of its bytes.")
            : recorded == characters ? FormattableString.Invariant($" {recorded} is the number of its code points.")
            : "";
        return FormattableString.Invariant($"The length that is recorded is {recorded}; the text of this SHA-256 has {text.Text.Length} UTF-16 code units.{meaning}");
    }

    /// <summary>What an exception says, on one line.</summary>
    private static string EndedSentence(string text) => Visible.Text(text.EndsWith('.') ? text : text + ".");

    private TextFinding Found(DiagnosticDescriptor descriptor, string at, string message, string? remedy = null) => new(descriptor, new(source.Source, at, message, remedy));
}
