using FactCheck.Comparison;

namespace FactCheck.Tool;

/// <summary>A difference and what it is between.</summary>
/// <param name="First">The name of the first.</param>
/// <param name="Second">The name of the second.</param>
/// <param name="Evaluation">What differs, and how the allegations stand otherwise.</param>
/// <param name="HasMoreForEditors">Whether something differs, or may differ, that is for editors only and is not told.</param>
internal sealed record ToldDifference(string First, string Second, EvaluationDifference Evaluation, bool HasMoreForEditors)
{
    public bool IsEmpty => Evaluation.ClaimSet.IsEmpty && Evaluation.IsEmpty && !HasMoreForEditors;

    /// <summary>Writes it in sentences, each on one line, or as JSON.</summary>
    public void Write(Stream output, string format)
    {
        if (format == "json")
            Json.Write(output, Members());
        else
            WriteLines(output, isMarkdown: format == "markdown");
    }

    /// <summary>The difference as JSON of the library, behind what was compared. docs/command.md describes every member.</summary>
    private IEnumerable<(string Name, object? Value)> Members() =>
    [
        ("format", "factcheck-difference"),
        ("version", 1),
        ("first", First),
        ("second", Second),
        ("moreForEditors", HasMoreForEditors),
        .. Json.Of(Evaluation).EnumerateObject().Select(member => (member.Name, (object?)member.Value)),
    ];

    private void WriteLines(Stream output, bool isMarkdown)
    {
        using var lines = new HeadedLines(output, isMarkdown);
        lines.Heading(1, $"From {First} to {Second}");
        if (IsEmpty)
            lines.Line("Nothing differs.");
        lines.Section("What is recorded", Evaluation.ClaimSet.Sentences);
        lines.Section("How the allegations stand", Evaluation.Sentences);
        if (HasMoreForEditors)
            lines.Line("Something differs in what is for editors only; --editorial shows it.");
    }
}
