using System.Globalization;
using FactCheck.Quotation;

namespace FactCheck.Tool;

/// <summary>Checked quotations as lines under headings, in text or in Markdown.</summary>
internal sealed class QuotationsLines(bool isMarkdown) : QuotationsWriter
{
    public override void Write(Stream output, IReadOnlyList<CheckedQuotations> files)
    {
        using var lines = new HeadedLines(output, isMarkdown);
        foreach (var file in files)
        {
            lines.Heading(1, file.Name);
            var outcomes = file.Check.Quotations.CountBy(CheckedQuotations.Outcome).Select(outcome => $", {CheckedQuotations.InWords(outcome.Key)} {outcome.Value.ToString(CultureInfo.InvariantCulture)}");
            lines.Line($"{Wording.Count(file.Check.Quotations.Length, "quotation")} in {Wording.Count(file.Check.Sources.Length, "source")}{string.Concat(outcomes)}.");
            lines.Section("Texts", file.Check.Sources.Select(OfSource).Concat(file.FilesOfNoSource.Select(name => $"{name} is the text of no source")));
            lines.Section("What was found", file.Findings.Select(finding => finding.ToString()).DefaultIfEmpty("nothing to mend"));
            lines.Section("Statements that several texts share, the longest first", file.Reuse.Statements.SelectMany(OfStatement).DefaultIfEmpty("none"));
        }
    }

    private static string OfSource(CheckedSource source) =>
        $"{source.Source.Id}: {Phrases.Of(source.State)}, {Wording.Count(source.Quotations.Length, "quotation")}{(source.Text?.Name is { } name ? $", in {Path.GetFileName(name)}" : "")}";

    private static IEnumerable<string> OfStatement(ReusedStatement statement)
    {
        var sources = string.Join(", ", statement.Places.Select(place => place.Source).Distinct());
        if (statement.IsOffTheRecord)
            return [$"{Wording.Count(statement.Words, "word")}, off the record, in {sources}"];
        var cited = statement.CitedBy.IsEmpty ? "nothing" : string.Join(", ", statement.CitedBy);
        return [$"{Wording.Count(statement.Words, "word")} in {sources}, cited by {cited}: “{statement.Text}”"];
    }
}
