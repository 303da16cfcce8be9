// Does with a claim set all that the library does. Compiled ahead of time it must print and write the same bytes as when it is run by the JIT.
// Everything <file> <folder for what is written>
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
if (args.Length != 2)
{
    Console.Error.WriteLine("Everything <file> <folder>");
    return 2;
}
var isValid = ClaimSetFile.TryLoad(args[0], out var set, out var findings);
foreach (var finding in findings)
    Console.WriteLine(finding);
if (!isValid)
    return 3;

PrintCounts(set!);
PrintSerializer(set!.ClaimSet);
OwnContext.Print(set);
PrintQuotations(set);
PrintEvaluation(set);
Steps.PrintDays(set);
Steps.PrintDifferences(set);
Steps.PrintMerge(set.ClaimSet);
Steps.PrintTexts(args[0], set);
Steps.PrintArguments();
PrintReport(Report.Of(set));
WriteFiles(set, Report.Of(set), args[1]);
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

static void PrintEvaluation(ValidClaimSet set)
{
    var now = set.Evaluate();
    foreach (var a in now.Allegations)
        Console.WriteLine($"{a.Id}: {string.Join("; ", a.PutBy)}; {a.Status}; {a.Origins}; {a.Answer}");
    Console.WriteLine(set.AsOf(new(2017, 9, 13)).Evaluate().DifferenceTo(now));
}

static void PrintReport(Report report)
{
    using var text = new StringWriter { NewLine = "\n" };
    report.WriteText(text, ReportView.Matrix, width: 80);
    report.WriteMarkdown(text);
    report.WriteCsv(text);
    report.WriteDot(text);
    report.WriteMermaid(text);
    Console.WriteLine(text);
}

static void WriteFiles(ValidClaimSet set, Report report, string folder)
{
    File.WriteAllBytes(Path.Combine(folder, "claims.json"), ClaimSetJson.WriteUtf8(set.ClaimSet));
    using (var html = File.CreateText(Path.Combine(folder, "report.html")))
        report.WriteHtml(html);
    using (var text = File.CreateText(Path.Combine(folder, "report.txt")))
        report.WriteText(text);
    using var json = File.Create(Path.Combine(folder, "report.json"));
    report.WriteJson(json);
}
