using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), for code scanning.</summary>
internal sealed class FindingsSarif : FindingsWriter
{
    private readonly SortedDictionary<string, DiagnosticDescriptor> _rules = new(StringComparer.Ordinal);
    private readonly List<string> _unreadable = [];

    public override void Write(Stream output, IEnumerable<CheckedFile> files, Tally tally) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        // Results come first, because which rules there are is known behind them.
        json.WriteStartArray("results");
        foreach (var file in files)
        {
            Write(json, file);
            json.Flush();
        }
        json.WriteEndArray();
        WriteTool(json);
        WriteInvocation(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void Write(Utf8JsonWriter json, CheckedFile file)
    {
        if (file.Unreadable is { } why)
            _unreadable.Add(why);
        var fingerprints = new Fingerprints(file.ClaimSet);
        foreach (var finding in file.Findings)
        {
            _rules.TryAdd(finding.Code, finding.Descriptor);
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Code);
            json.WriteString("level", finding.Severity.Level(forInfo: "note"));
            WriteText(json, "message", $"{finding.Message} {finding.Remedy}");
            WriteLocation(json, file.Name, finding);
            json.WriteStartObject("partialFingerprints");
            var fingerprint = fingerprints.Of(finding);
            json.WriteString("factcheckPlace/v1", fingerprint);
            // The one that GitHub goes by; without it, it makes one of the text of the line.
            json.WriteString("primaryLocationLineHash", fingerprint);
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void WriteLocation(Utf8JsonWriter json, string file, Diagnostic finding)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ArtifactUri.Of(file));
        json.WriteEndObject();
        if (finding.Position is { } at)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            json.WriteNumber("startColumn", at.Column);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", finding.Pointer);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "factcheck");
        json.WriteString("version", typeof(FindingsSarif).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in _rules.Values)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            json.WriteString("name", rule.Name);
            WriteText(json, "shortDescription", Pages.SummaryOf(rule.Code) ?? rule.Remedy);
            WriteText(json, "help", rule.Remedy);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Severity.Level(forInfo: "note"));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", _unreadable.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var why in _unreadable)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText(json, "message", why);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Visible.Text(text));
        json.WriteEndObject();
    }
}
