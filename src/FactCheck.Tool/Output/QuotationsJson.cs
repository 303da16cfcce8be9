using System.Globalization;
using FactCheck.Quotation;
using static FactCheck.Tool.Json;

namespace FactCheck.Tool;

/// <summary>Checked quotations as JSON, for scripts. docs/command.md describes every member.</summary>
internal static class QuotationsJson
{
    public static void Write(Stream output, IReadOnlyList<CheckedQuotations> files) =>
        Json.Write(output, [("format", "factcheck-quotations"), ("version", 1), ("files", files.Select(OfFile))]);

    private static object OfFile(CheckedQuotations file) => Object(
        ("file", file.Name),
        ("sources", file.Check.Sources.Select(OfSource)),
        ("quotations", file.Check.Quotations.Select(OfQuotation)),
        ("findings", file.Findings),
        ("statements", file.Reuse.Statements.Select(OfStatement)),
        ("statementsComplete", file.Reuse.IsComplete),
        ("filesOfNoSource", file.FilesOfNoSource));

    private static object OfSource(CheckedSource source) => Object(
        ("id", source.Source.Id.Value),
        ("state", DataWords.Of(source.State)),
        ("text", Path.GetFileName(source.Text?.Name)));

    private static object OfQuotation(CheckedQuotation quotation) => Object(
        ("item", quotation.Place.Item.Id.Value),
        ("pointer", string.Create(CultureInfo.InvariantCulture, $"{quotation.Place.At}/quotes/{quotation.Index}")),
        ("source", quotation.Place.Citation.Source.Value),
        ("outcome", CheckedQuotations.Outcome(quotation).Word));

    private static object OfStatement(ReusedStatement statement) => Object(
        ("words", statement.Words),
        ("offTheRecord", statement.IsOffTheRecord),
        ("sources", statement.Places.Select(place => place.Source.Value).Distinct(StringComparer.Ordinal)),
        ("text", statement.IsOffTheRecord ? null : statement.Text),
        ("citedBy", statement.IsOffTheRecord ? null : statement.CitedBy.Select(id => id.Value)));
}
