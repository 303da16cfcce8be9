using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Json;
using FactCheck.Quotation;

namespace FactCheck.Tool;

/// <summary>A claim set beside the texts of its sources.</summary>
internal sealed record CheckedQuotations
{
    public required string Name { get; init; }

    public required QuotationCheck Check { get; init; }

    public required StatementReuse Reuse { get; init; }

    /// <summary>What is to be said of sources, quotations and statements, in the order of the file.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>Files of the folder that are the text of no source.</summary>
    public required ImmutableArray<string> FilesOfNoSource { get; init; }

    /// <exception cref="InputException">A text cannot be read.</exception>
    public static CheckedQuotations Of(string name, ValidClaimSet set, ClaimSetText text, SourceTextFolder texts, SourceTextFolder? earlier)
    {
        try
        {
            var check = set.CheckQuotations(texts, new() { Earlier = earlier });
            var reuse = set.FindReusedStatements(texts);
            return new()
            {
                Name = name,
                Check = check,
                Reuse = reuse,
                Findings = text.Locate([.. check.Diagnostics, .. reuse.Diagnostics]),
                FilesOfNoSource = texts.FilesOfNoSource(set),
            };
        }
        catch (Exception e) when (InputException.IsOfFile(e))
        {
            throw new InputException($"{texts.Path}: cannot be read: {InputException.Why(e)}");
        }
    }

    /// <summary>What came of looking for a quotation, as one word of the JSON.</summary>
    public static string Outcome(CheckedQuotation quotation) => quotation.Location switch
    {
        QuoteLocation.Exact => "exact",
        QuoteLocation.Normalised => "normalised",
        QuoteLocation.Ambiguous => "ambiguous",
        QuoteLocation.Orphan => "notFound",
        _ => "withoutText",
    };

    /// <summary>The same in words.</summary>
    public static string InWords(string outcome) => outcome switch
    {
        "exact" => "letter for letter",
        "normalised" => "but for typography",
        "ambiguous" => "in several places",
        "notFound" => "not found",
        _ => "without a text",
    };
}
