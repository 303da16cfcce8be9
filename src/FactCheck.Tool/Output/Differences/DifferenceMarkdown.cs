using System.Collections.Immutable;

namespace FactCheck.Tool.Output.Differences;

/// <summary>A difference as lists in Markdown.</summary>
internal sealed class DifferenceMarkdown : DifferenceWriter
{
    public override void Write(Stream output, ToldDifference difference)
    {
        using var text = Terminal.TextOn(output);
        text.WriteLine($"# From {Markdown.Escape(difference.First)} to {Markdown.Escape(difference.Second)}");
        if (difference.IsEmpty)
        {
            text.WriteLine();
            text.WriteLine("Nothing differs.");
        }
        Section(text, "What is recorded", difference.Evaluation.ClaimSet.Sentences);
        Section(text, "How the allegations stand", difference.Evaluation.Sentences);
        if (difference.HasMoreForEditors)
        {
            text.WriteLine();
            text.WriteLine(Markdown.Escape(ToldDifference.MoreForEditors));
        }
    }

    private static void Section(TextWriter text, string title, ImmutableArray<string> sentences)
    {
        if (sentences.IsEmpty)
            return;
        text.WriteLine();
        text.WriteLine($"## {title}");
        text.WriteLine();
        foreach (var sentence in sentences)
            text.WriteLine($"- {Markdown.Escape(sentence)}");
    }
}
