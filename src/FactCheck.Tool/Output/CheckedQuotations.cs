using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Json;
using FactCheck.Quotation;

namespace FactCheck.Tool;

/// <summary>A claim set beside the texts of its sources.</summary>
/// <param name="Name">What messages call its file.</param>
/// <param name="Check">What came of looking for its quotations.</param>
/// <param name="Reuse">The statements that several texts share.</param>
/// <param name="Findings">What is to be said of sources, quotations and statements, in the order of the file.</param>
/// <param name="FilesOfNoSource">Files of the folder that are the text of no source.</param>
internal sealed record CheckedQuotations(
    string Name, QuotationCheck Check, StatementReuse Reuse, ImmutableArray<Diagnostic> Findings, ImmutableArray<string> FilesOfNoSource)
{
    /// <exception cref="InputException">A text cannot be read.</exception>
    public static CheckedQuotations Of(
        string name, ValidClaimSet set, ClaimSetText text, SourceTextFolder texts, SourceTextFolder? earlier) => InputException.Reading(texts.Path, () =>
        {
            var check = set.CheckQuotations(texts, new() { Earlier = earlier });
            var reuse = set.FindReusedStatements(texts);
            var findings = text.Locate([.. check.Diagnostics, .. reuse.Diagnostics]);
            return new CheckedQuotations(name, check, reuse, findings, texts.FilesOfNoSource(set));
        });

    public static void Write(Stream output, string format, IReadOnlyList<CheckedQuotations> files)
    {
        if (format == "json")
            QuotationsJson.Write(output, files);
        else
            QuotationsLines.Write(output, isMarkdown: format == "markdown", files);
    }

    /// <summary>What came of looking for a quotation: the word of the JSON, and the same for people.</summary>
    public static (string Word, string Phrase) Outcome(CheckedQuotation quotation) => quotation.Location switch
    {
        QuoteLocation.Exact => ("exact", "letter for letter"),
        QuoteLocation.Normalised => ("normalised", "but for typography"),
        QuoteLocation.Ambiguous => ("ambiguous", "in several places"),
        QuoteLocation.Orphan => ("notFound", "not found"),
        _ => ("withoutText", "without a text"),
    };
}
