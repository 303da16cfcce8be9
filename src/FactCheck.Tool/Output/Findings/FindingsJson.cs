using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Findings as JSON, for scripts. docs/command.md describes every member.</summary>
internal sealed class FindingsJson : FindingsWriter
{
    public override void Write(Stream output, IEnumerable<CheckedFile> files, Tally tally) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("format", "factcheck-findings");
        json.WriteNumber("version", 1);
        json.List("files", files, Write);
        json.WriteStartObject("summary");
        json.WriteNumber("files", tally.Files);
        json.WriteNumber("unreadable", tally.Unreadable);
        json.WriteNumber("errors", tally[Severity.Error]);
        json.WriteNumber("warnings", tally[Severity.Warning]);
        json.WriteNumber("infos", tally[Severity.Info]);
        json.WriteNumber("leftOut", tally.LeftOut);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CheckedFile file)
    {
        json.WriteString("file", file.Name);
        json.Optional("unreadable", file.Unreadable);
        json.WriteBoolean("valid", file.IsValid);
        json.List("findings", file.Findings, Json.Members);
    }
}
