namespace FactCheck.Tool;

/// <summary>A difference in sentences, each on one line, in text or in Markdown.</summary>
internal sealed class DifferenceLines(bool isMarkdown) : DifferenceWriter
{
    public override void Write(Stream output, ToldDifference difference)
    {
        using var lines = new HeadedLines(output, isMarkdown);
        lines.Heading(1, $"From {difference.First} to {difference.Second}");
        if (difference.IsEmpty)
            lines.Line("Nothing differs.");
        lines.Section("What is recorded", difference.Evaluation.ClaimSet.Sentences);
        lines.Section("How the allegations stand", difference.Evaluation.Sentences);
        if (difference.HasMoreForEditors)
            lines.Line(ToldDifference.MoreForEditors);
    }
}
