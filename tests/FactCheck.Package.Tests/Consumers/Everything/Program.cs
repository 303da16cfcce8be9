// Prints all that the library finds in a claim set, and writes it back. Compiled ahead of time it must print the same bytes as when it is run by the JIT.
// FactCheck.AotSmoke <file> [<file for the canonical form>]
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FactCheck;
using FactCheck.Json;
using FactCheck.Practice;
using FactCheck.Quotation;
using FactCheck.Reporting;
using FactCheck.Validation;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args.Length is not (1 or 2))
{
    Console.Error.WriteLine("FactCheck.AotSmoke <file> [<file for the canonical form>]");
    return 2;
}
var isValid = ClaimSetFile.TryLoad(args[0], out var set, out var findings);
foreach (var finding in findings)
    Console.WriteLine(finding);
if (!isValid)
    return 3;

PrintCounts(set!);
PrintSerializer(set!.ClaimSet);
PrintQuotations(set);
PrintReports(set);
if (args.Length == 2)
    File.WriteAllBytes(args[1], ClaimSetJson.WriteUtf8(set.ClaimSet));
else
    Console.Write(set.ClaimSet.ToJson());
return 0;

static void PrintCounts(ValidClaimSet set)
{
    foreach (var kind in set.ClaimSet.Items.GroupBy(item => item.GetType().Name))
        Console.WriteLine($"{kind.Key}: {kind.Count()}");
    Console.WriteLine($"citations: {set.Citations.Count()}");
    Console.WriteLine($"references: {set.ClaimSet.Items.Sum(item => set.ReferencesTo(item.Id).Length)}");
    Console.WriteLine($"rules: {Validator.Rules.Length} that must hold, {PracticePolicy.Default.Rules.Length} of practice");
    Console.WriteLine($"schema: {FactCheckJson.Schema.Length} characters");
    Console.WriteLine($"fingerprint: {set.ClaimSet.Fingerprint()}");
}

// Through the metadata of the options, as programs without reflection must.
static void PrintSerializer(ClaimSet claimSet)
{
    var info = (JsonTypeInfo<ClaimSet>)FactCheckJson.Options.GetTypeInfo(typeof(ClaimSet));
    var json = JsonSerializer.Serialize(claimSet, info);
    Console.WriteLine($"the serializer writes the canonical form: {json + "\n" == claimSet.ToJson()}");
    Console.WriteLine($"the serializer reads an equal claim set: {JsonSerializer.Deserialize(json, info) == claimSet}");
    Console.WriteLine($"reflection is on: {JsonSerializer.IsReflectionEnabledByDefault}");
    try
    {
        JsonSerializer.Deserialize("""{ "id": "No Slug" }""", info);
    }
    catch (JsonException fault)
    {
        Console.WriteLine(fault.Message);
    }
}

// A text of all that is quoted, and each quotation looked for in it: as it is, set otherwise, and with a letter in ten left out.
static void PrintQuotations(ValidClaimSet set)
{
    string[] quotes = [.. set.Citations.SelectMany(place => place.Citation.Quotes).Select(quote => quote.Exact).Distinct()];
    var locator = new QuoteLocator(string.Join("\n\n", quotes).Replace("i", "\u00ed", StringComparison.Ordinal));
    foreach (var quote in quotes)
    {
        Console.WriteLine(locator.Locate(quote.Replace("i", "\u00ed", StringComparison.Ordinal)));
        Console.WriteLine(locator.Locate(quote.Replace("i", "i\u0301", StringComparison.Ordinal)));
        Console.WriteLine(locator.Locate(string.Concat(quote.Where((_, i) => i % 10 != 9))));
    }
    Console.WriteLine($"statements that sources share: {set.FindReusedStatements(options: new() { MinWords = 3 }).Statements.Length}");
    Console.WriteLine($"selectors: {SelectorJson.Write(locator.Text, new TextSpan(0, 1))}");
}

// Every form of the report.
static void PrintReports(ValidClaimSet set)
{
    var report = Report.Of(set);
    using var text = new StringWriter { NewLine = "\n" };
    report.WriteText(text);
    report.WriteText(text, ReportView.Matrix, width: 80);
    report.WriteMarkdown(text);
    report.WriteHtml(text);
    report.WriteCsv(text);
    report.WriteDot(text);
    report.WriteMermaid(text);
    Console.WriteLine(text);
    using var json = new MemoryStream();
    report.WriteJson(json);
    Console.WriteLine(Encoding.ASCII.GetString(json.ToArray()));
}
