using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Tool;

/// <summary>Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), for code scanning: the one run.</summary>
/// <remarks>Its members are written in this order: which rules there are, and what could not be read, is known behind the results.</remarks>
internal sealed class FindingsSarif(IEnumerable<CheckedFile> files)
{
    private readonly SortedDictionary<string, DiagnosticDescriptor> _rules = new(StringComparer.Ordinal);
    private readonly List<string> _unreadable = [];

    public string ColumnKind { get; } = "utf16CodeUnits";

    public IEnumerable<object> Results => files.SelectMany(ResultsOf);

    public object Tool => new
    {
        driver = new
        {
            name = "factcheck",
            version = typeof(FindingsSarif).Assembly.GetName().Version!.ToString(3),
            rules = _rules.Values.Select(rule => new
            {
                id = rule.Code,
                rule.Name,
                shortDescription = Message(Pages.SummaryOf(rule.Code)),
                help = Message(rule.Remedy),
                defaultConfiguration = new { level = rule.Severity.Level(forInfo: "note") },
            }),
        },
    };

    public IEnumerable<object> Invocations =>
    [
        new
        {
            executionSuccessful = _unreadable.Count == 0,
            toolExecutionNotifications = _unreadable.Select(why => new { level = "error", message = Message(why) }),
        },
    ];

    public static void Write(Stream output, IEnumerable<CheckedFile> files) =>
        Json.Write(output, new OrderedDictionary<string, object>(StringComparer.Ordinal)
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = (FindingsSarif[])[new(files)],
        });

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
            yield return new
            {
                ruleId = finding.Code,
                level = finding.Severity.Level(forInfo: "note"),
                message = Message($"{finding.Message} {finding.Remedy}"),
                locations = (object[])[Location(file, finding)],
                // The second is the one that GitHub goes by; without it, it makes one of the text of the line.
                partialFingerprints = new OrderedDictionary<string, string>(StringComparer.Ordinal)
                {
                    ["factcheckPlace/v1"] = fingerprint,
                    ["primaryLocationLineHash"] = fingerprint,
                },
            };
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

    private static object Location(CheckedFile file, Diagnostic finding) => new
    {
        physicalLocation = new
        {
            artifactLocation = new { uri = ArtifactUri.Of(file.Name) },
            region = finding.Position is { } at ? new { startLine = at.Line, startColumn = at.Column } : null,
        },
        logicalLocations = (object[])[new { fullyQualifiedName = finding.Pointer }],
    };

    private static object Message(string text) => new { text = Visible.Text(text) };
}
