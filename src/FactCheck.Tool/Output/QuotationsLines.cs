using System.Globalization;
using FactCheck.Quotation;

namespace FactCheck.Tool;

/// <summary>Checked quotations as lines under headings, in text or in Markdown.</summary>
internal static class QuotationsLines
{
    public static void Write(Stream output, bool isMarkdown, IReadOnlyList<CheckedQuotations> files)
    {
        using var lines = new HeadedLines(output, isMarkdown);
        foreach (var file in files)
        {
            lines.Heading(1, file.Name);
            var outcomes = file.Check.Quotations.CountBy(quotation => CheckedQuotations.Outcome(quotation).Phrase)
                .Select(outcome => string.Create(CultureInfo.InvariantCulture, $", {outcome.Key} {outcome.Value}"));
            lines.Line($"{Wording.Count(file.Check.Quotations.Length, "quotation")} in {Wording.Count(file.Check.Sources.Length, "source")}{string.Concat(outcomes)}.");
            lines.Section("Texts", file.Check.Sources.Select(OfSource).Concat(file.FilesOfNoSource.Select(name => $"{name} is the text of no source")));
            lines.Section("What was found", file.Findings.Select(finding => finding.ToString()).DefaultIfEmpty("nothing to mend"));
            var statements = file.Reuse.Statements.Select(OfStatement).DefaultIfEmpty("none");
            lines.Section("Statements that several texts share, the longest first", statements);
        }
    }

    private static string OfSource(CheckedSource source) =>
        $"{source.Source.Id}: {Phrases.Of(source.State)}, {Wording.Count(source.Quotations.Length, "quotation")}{(source.Text?.Name is { } name ? $", in {Path.GetFileName(name)}" : "")}";

    private static string OfStatement(ReusedStatement statement)
    {
        var words = Wording.Count(statement.Words, "word");
        var sources = string.Join(", ", statement.Places.Select(place => place.Source).Distinct());
        if (statement.IsOffTheRecord)
            return $"{words}, off the record, in {sources}";
        var cited = statement.CitedBy.IsEmpty ? "nothing" : string.Join(", ", statement.CitedBy);
        return $"{words} in {sources}, cited by {cited}: “{statement.Text}”";
    }
}
