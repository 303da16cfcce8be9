using System.Text.Json;
using FactCheck.Quotation;

namespace FactCheck.Tool;

/// <summary>Checked quotations as JSON, for scripts. docs/command.md describes every member.</summary>
internal sealed class QuotationsJson : QuotationsWriter
{
    public override void Write(Stream output, IReadOnlyList<CheckedQuotations> files) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("format", "factcheck-quotations");
        json.WriteNumber("version", 1);
        json.List("files", files, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CheckedQuotations file)
    {
        json.WriteString("file", file.Name);
        json.List("sources", file.Check.Sources, Write);
        json.List("quotations", file.Check.Quotations, Write);
        json.List("findings", file.Findings, Json.Members);
        json.List("statements", file.Reuse.Statements, Write);
        json.WriteBoolean("statementsComplete", file.Reuse.IsComplete);
        json.Texts("filesOfNoSource", file.FilesOfNoSource);
    }

    private static void Write(Utf8JsonWriter json, CheckedSource source)
    {
        json.WriteString("id", source.Source.Id.Value);
        json.WriteString("state", DataWords.Of(source.State));
        json.Optional("text", source.Text?.Name is { } name ? Path.GetFileName(name) : null);
    }

    private static void Write(Utf8JsonWriter json, CheckedQuotation quotation)
    {
        json.WriteString("item", quotation.Place.Item.Id.Value);
        json.WriteString("pointer", $"{quotation.Place.At}/quotes/{quotation.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        json.WriteString("source", quotation.Place.Citation.Source.Value);
        json.WriteString("outcome", CheckedQuotations.Outcome(quotation));
    }

    private static void Write(Utf8JsonWriter json, ReusedStatement statement)
    {
        json.WriteNumber("words", statement.Words);
        json.WriteBoolean("offTheRecord", statement.IsOffTheRecord);
        json.Texts("sources", statement.Places.Select(place => place.Source.Value).Distinct(StringComparer.Ordinal));
        if (statement.IsOffTheRecord)
            return;
        json.WriteString("text", statement.Text);
        json.Texts("citedBy", statement.CitedBy.Select(id => id.Value));
    }
}
