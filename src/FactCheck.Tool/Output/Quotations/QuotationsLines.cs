using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Quotation;

namespace FactCheck.Tool.Output.Quotations;

/// <summary>Checked quotations as lines under headings, in text or in Markdown.</summary>
internal sealed class QuotationsLines(bool isMarkdown) : QuotationsWriter
{
    public override void Write(Stream output, IReadOnlyList<CheckedQuotations> files)
    {
        using var text = Terminal.TextOn(output);
        foreach (var file in files)
        {
            Heading(text, 1, file.Name);
            var outcomes = file.Check.Quotations.CountBy(CheckedQuotations.Outcome).Select(outcome => $"{CheckedQuotations.InWords(outcome.Key)} {Number(outcome.Value)}");
            text.WriteLine(Made($"{Count.Of(file.Check.Quotations.Length, "quotation")} in {Count.Of(file.Check.Sources.Length, "source")}{string.Concat(outcomes.Select(outcome => $", {outcome}"))}."));
            Section(text, "Texts", file.Check.Sources.Select(OfSource).Concat(file.FilesOfNoSource.Select(name => $"{name} is the text of no source")));
            Section(text, "What was found", file.Findings.Select(finding => finding.ToString()).DefaultIfEmpty("nothing to mend"));
            Section(text, "Statements that several texts share, the longest first", file.Reuse.Statements.SelectMany(OfStatement).DefaultIfEmpty("none"));
        }
    }

    private static string OfSource(CheckedSource source) =>
        $"{source.Source.Id}: {Words(source.State.ToString())}, {Count.Of(source.Quotations.Length, "quotation")}{(source.Text?.Name is { } name ? $", in {Path.GetFileName(name)}" : "")}";

    private static IEnumerable<string> OfStatement(ReusedStatement statement)
    {
        var sources = string.Join(", ", statement.Places.Select(place => place.Source).Distinct());
        if (statement.IsOffTheRecord)
            return [$"{Count.Of(statement.Words, "word")}, off the record, in {sources}"];
        var cited = statement.CitedBy.IsEmpty ? "nothing" : string.Join(", ", statement.CitedBy);
        return [$"{Count.Of(statement.Words, "word")} in {sources}, cited by {cited}: “{statement.Text}”"];
    }

    private void Heading(TextWriter text, int level, string title) => text.WriteLine(isMarkdown ? $"{new string('#', level)} {Made(title)}\n" : Made(title));

    private void Section(TextWriter text, string title, IEnumerable<string> lines)
    {
        text.WriteLine();
        Heading(text, 2, title);
        foreach (var line in lines)
            text.WriteLine($"{(isMarkdown ? "- " : "  ")}{Made(line)}");
    }

    private string Made(string text) => isMarkdown ? Markdown.Escape(text) : Visible.Text(text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Words(string state) => string.Concat(state.Select((c, i) => !char.IsUpper(c) ? $"{c}" : i == 0 ? $"{char.ToLowerInvariant(c)}" : $" {char.ToLowerInvariant(c)}"));
}
