using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Tool.Output.Differences;

/// <summary>A difference in sentences, each on one line.</summary>
internal sealed class DifferenceText : DifferenceWriter
{
    public override void Write(Stream output, ToldDifference difference)
    {
        using var text = Terminal.TextOn(output);
        text.WriteLine(Visible.Text($"From {difference.First} to {difference.Second}"));
        if (difference.IsEmpty)
            text.WriteLine("Nothing differs.");
        Section(text, "What is recorded", difference.Evaluation.ClaimSet.Sentences);
        Section(text, "How the allegations stand", difference.Evaluation.Sentences);
        if (difference.HasMoreForEditors)
            text.WriteLine(ToldDifference.MoreForEditors);
    }

    private static void Section(TextWriter text, string title, ImmutableArray<string> sentences)
    {
        if (sentences.IsEmpty)
            return;
        text.WriteLine(title);
        foreach (var sentence in sentences)
            text.WriteLine($"  {Visible.Text(sentence)}");
    }
}
