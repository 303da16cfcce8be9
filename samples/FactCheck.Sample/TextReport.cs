using FactCheck.Quotation;

namespace FactCheck.Sample;

/// <summary>A claim set beside the texts of its sources: whether each quotation stands where it is said to, and which statements travelled through several texts. For editors.</summary>
internal sealed class TextReport(ValidClaimSet set, string path, string folder)
{
    private readonly SourceTextFolder _texts = SourceTexts.InFolder(folder);

    /// <summary>Prints it; false where a quotation was not found, or a text cannot be read.</summary>
    public bool Print()
    {
        var check = set.CheckQuotations(_texts);
        var reuse = set.FindReusedStatements(_texts);
        var files = _texts.FilesOfNoSource(set);
        Page.Wrapped($"{set.Title}: {Count(check.Quotations.Length, "quotation")} in {Count(check.Sources.Length, "source")}, beside the texts in {folder}.");
        Page.Wrapped(string.Join(", ", check.Quotations.CountBy(Outcome).Select(outcome => $"{outcome.Value} {outcome.Key}")) + ".");
        Console.WriteLine();
        Page.Section("Texts", check.Sources.Select(OfSource).Concat(files.Select(file => $"{file} is the text of no source: it may be a changed one. Named for the id of its source it is compared.")));
        Page.Section("What was found", ClaimSetFile.Locate(path, [.. check.Diagnostics, .. reuse.Diagnostics]).Select(finding => finding.ToString()).DefaultIfEmpty("nothing to mend"));
        Page.Section("Statements that several texts share, the longest first; the texts in the order of publication", reuse.Statements.SelectMany(OfStatement).DefaultIfEmpty("none"));
        return !check.Quotations.Any(quotation => quotation.Location is QuoteLocation.Orphan) && !check.Sources.Any(source => source.State == SourceTextState.Unreadable);
    }

    private static string Outcome(CheckedQuotation quotation) => quotation.Location switch
    {
        QuoteLocation.Exact => "letter for letter",
        QuoteLocation.Normalised => "but for typography",
        QuoteLocation.Ambiguous => "in several places",
        QuoteLocation.Orphan => "not found",
        _ => "without a text",
    };

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string OfSource(CheckedSource source) =>
        $"{source.Source.Id}: {Phrases.Of(source.State)}, {Count(source.Quotations.Length, "quotation")}{(source.Text?.Name is { } name ? $", in {System.IO.Path.GetFileName(name)}" : "")}";

    private static IEnumerable<string> OfStatement(ReusedStatement statement)
    {
        if (statement.IsOffTheRecord)
        {
            yield return $"{Count(statement.Words, "word")}, off the record, in {string.Join(", ", statement.Places.Select(place => place.Source).Distinct())}";
            yield break;
        }
        yield return $"{Count(statement.Words, "word")}, cited by {(statement.CitedBy.IsEmpty ? "nothing" : string.Join(", ", statement.CitedBy))}:";
        foreach (var place in statement.Places)
            yield return $"- {place.Source}{(place.State == SourceTextState.Changed ? ", as it was changed" : "")}: “{place.Text}”";
    }
}
