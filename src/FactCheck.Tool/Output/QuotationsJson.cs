using System.Globalization;
using FactCheck.Quotation;

namespace FactCheck.Tool;

/// <summary>Checked quotations as JSON, for scripts. docs/command.md describes every member.</summary>
internal static class QuotationsJson
{
    public static void Write(Stream output, IReadOnlyList<CheckedQuotations> files) =>
        Json.Write(output, new { format = "factcheck-quotations", version = 1, files = files.Select(OfFile) });

    private static object OfFile(CheckedQuotations file) => new
    {
        file = file.Name,
        sources = file.Check.Sources.Select(source => new { source.Source.Id, source.State, text = Path.GetFileName(source.Text?.Name) }),
        quotations = file.Check.Quotations.Select(OfQuotation),
        file.Findings,
        statements = file.Reuse.Statements.Select(OfStatement),
        statementsComplete = file.Reuse.IsComplete,
        file.FilesOfNoSource,
    };

    private static object OfQuotation(CheckedQuotation quotation) => new
    {
        item = quotation.Place.Item.Id,
        pointer = string.Create(CultureInfo.InvariantCulture, $"{quotation.Place.At}/quotes/{quotation.Index}"),
        quotation.Place.Citation.Source,
        outcome = CheckedQuotations.Outcome(quotation).Word,
    };

    private static object OfStatement(ReusedStatement statement) => new
    {
        statement.Words,
        offTheRecord = statement.IsOffTheRecord,
        sources = statement.Places.Select(place => place.Source).Distinct(),
        text = statement.IsOffTheRecord ? null : statement.Text,
        citedBy = statement.IsOffTheRecord ? null : statement.CitedBy.Select(id => id.Value),
    };
}
