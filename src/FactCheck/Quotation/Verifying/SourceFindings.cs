using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>What is to be said of the text of a source: that there is none, that it was changed, that its length is not the recorded one.</summary>
internal sealed class SourceFindings(CheckedSource source)
{
    private readonly TextPlaces? _text = source.Text is { } text ? new(text, source.Source.Id) : null;

    public IEnumerable<TextFinding> All => source.State switch
    {
        SourceTextState.NotSupplied => [Found(QuotationCodes.SourceTextNotSupplied, "", $"No text of '{source.Source.Id}' is supplied: {Unchecked} not checked.")],
        SourceTextState.Unreadable => [Found(QuotationCodes.SourceTextUnreadable, "", $"The text of '{source.Source.Id}' cannot be read, and {Unchecked} not checked: {EndedSentence(source.Texts.Now.Fault!)}")],
        SourceTextState.Changed => [Found(QuotationCodes.SourceTextChanged, source.Source.Text is null ? "" : "/text", Changed)],
        SourceTextState.Unchanged when source is { Source.Text: { } recorded, Text: { } text } && recorded.Length != text.Text.Length =>
            [Found(QuotationCodes.SourceTextLength, "/text/length", OtherLength(recorded.Length, text), FormattableString.Invariant($"Record \"length\": {text.Text.Length}."))],
        _ => [],
    };

    private string Unchecked => source.Quotations.Length == 1 ? "its one quotation is" : FormattableString.Invariant($"its {source.Quotations.Length} quotations are");

    private string Changed
    {
        get
        {
            var whose = source.Source.Text is null ? $"The text of '{source.Source.Id}' is not the earlier one that is kept" : $"The text of '{source.Source.Id}' is not the one that was recorded";
            var earlier = source.Texts.EarlierFault is { } fault ? $" The earlier text that is kept {EndedSentence(fault)}" : "";
            return $"{whose} ({_text!.Named}). Its quotations: {Counts}.{earlier}";
        }
    }

    /// <summary>How many quotations stand as they did, moved, or are gone; what there is none of is left out.</summary>
    private string Counts => string.Join(", ", source.Quotations
        .GroupBy(Fate)
        .OrderBy(group => group.Key)
        .Select(group => FormattableString.Invariant($"{group.Count()} {Words[group.Key]}")));

    private static readonly string[] Words = ["found", "found but for typography", "moved", "in several places", "not found"];

    private static int Fate(CheckedQuotation quotation) => quotation.Location switch
    {
        QuoteLocation.Orphan => 4,
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

    private static string EndedSentence(string text) => text.EndsWith('.') ? text : text + ".";

    private TextFinding Found(DiagnosticDescriptor descriptor, string at, string message, string? remedy = null) => new(descriptor, new(source.Source, at, message, remedy));
}
