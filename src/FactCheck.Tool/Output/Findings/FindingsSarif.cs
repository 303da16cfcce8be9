using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Json;
using static FactCheck.Tool.Json;

namespace FactCheck.Tool;

/// <summary>Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), for code scanning: the one run.</summary>
internal sealed class FindingsSarif(IEnumerable<CheckedFile> files)
{
    private readonly SortedDictionary<string, DiagnosticDescriptor> _rules = new(StringComparer.Ordinal);
    private readonly List<string> _unreadable = [];

    public static void Write(Stream output, IEnumerable<CheckedFile> files) => Json.Write(
        output,
        [("$schema", "https://json.schemastore.org/sarif-2.1.0.json"), ("version", "2.1.0"), ("runs", List(new FindingsSarif(files).Run()))]);

    /// <summary>Which rules there are, and what could not be read, is known behind the results.</summary>
    private IEnumerable<(string Name, object? Value)> Run()
    {
        yield return ("columnKind", "utf16CodeUnits");
        yield return ("results", files.SelectMany(ResultsOf));
        yield return ("tool", Object(("driver", Object(
            ("name", "factcheck"),
            ("version", typeof(FindingsSarif).Assembly.GetName().Version!.ToString(3)),
            ("rules", _rules.Values.Select(OfRule))))));
        yield return ("invocations", List(Object(
            ("executionSuccessful", _unreadable.Count == 0),
            ("toolExecutionNotifications", _unreadable.Select(why => Object(("level", "error"), ("message", Message(why))))))));
    }

    private static object OfRule(DiagnosticDescriptor rule) => Object(
        ("id", rule.Code),
        ("name", rule.Name),
        ("shortDescription", Message(Pages.SummaryOf(rule.Code))),
        ("help", Message(rule.Remedy)),
        ("defaultConfiguration", Object(("level", rule.Severity.Level(forInfo: "note")))));

    private IEnumerable<object> ResultsOf(CheckedFile file)
    {
        if (file.Unreadable is { } why)
            _unreadable.Add(why);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in file.Findings)
        {
            _rules.TryAdd(finding.Code, finding.Descriptor);
            var place = Hash(file.ClaimSet, finding);
            var number = seen[place] = seen.GetValueOrDefault(place) + 1;
            var fingerprint = string.Create(CultureInfo.InvariantCulture, $"{place}:{number}");
            yield return Object(
                ("ruleId", finding.Code),
                ("level", finding.Severity.Level(forInfo: "note")),
                ("message", Message($"{finding.Message} {finding.Remedy}")),
                ("locations", List(Location(file, finding))),
                // The second is the one that GitHub goes by; without it, it makes one of the text of the line.
                ("partialFingerprints", Object(("factcheckPlace/v1", fingerprint), ("primaryLocationLineHash", fingerprint))));
        }
    }

    /// <summary>
    /// What tells a finding from another and stays when lines or items move: its code and its place, told by the id of the item and not by numbers of lines
    /// or places in lists.
    /// </summary>
    private static string Hash(ClaimSet? set, Diagnostic finding)
    {
        var place = $"{finding.Code}\n{(set is null ? finding.Pointer : ClaimSetJson.StablePointer(set, finding.Pointer))}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)).AsSpan(0, 16));
    }

    private static object Location(CheckedFile file, Diagnostic finding) => Object(
        ("physicalLocation", Object(
            ("artifactLocation", Object(("uri", ArtifactUri.Of(file.Name)))),
            ("region", finding.Position is { } at ? Object(("startLine", at.Line), ("startColumn", at.Column)) : null))),
        ("logicalLocations", List(Object(("fullyQualifiedName", finding.Pointer)))));

    private static object Message(string text) => Object(("text", Visible.Text(text)));

    private static object[] List(object only) => [only];
}
