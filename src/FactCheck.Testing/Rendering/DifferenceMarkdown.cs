using FactCheck.Comparison;

namespace FactCheck.Testing;

/// <summary>A difference as Markdown: a section for each item that differs, a sentence a line, and what was added or removed in full.</summary>
internal sealed class DifferenceMarkdown
{
    private readonly MarkdownLines _lines = new();

    public static string Of(ClaimSetDifference difference)
    {
        var markdown = new DifferenceMarkdown();
        markdown.ClaimSet(difference);
        return markdown._lines.ToString();
    }

    public static string Of(EvaluationDifference difference)
    {
        var markdown = new DifferenceMarkdown();
        markdown.Evaluation(difference);
        markdown.ClaimSet(difference.ClaimSet);
        return markdown._lines.ToString();
    }

    private void Evaluation(EvaluationDifference difference)
    {
        _lines.Heading(1, "difference of evaluations");
        Sentences(difference.Sentences.Except(difference.Allegations.SelectMany(allegation => allegation.Sentences), StringComparer.Ordinal));
        if (difference.Allegations.IsEmpty)
            _lines.Line(0, "every allegation stands as before");
        foreach (var allegation in difference.Allegations)
        {
            _lines.Heading(2, $"allegation {allegation.Id}");
            Sentences(allegation.Sentences);
        }
    }

    private void ClaimSet(ClaimSetDifference difference)
    {
        _lines.Heading(1, "difference of claim sets");
        foreach (var member in difference.Members)
            Member(member);
        if (difference.Sentences.IsEmpty)
            _lines.Line(0, "nothing differs");
        foreach (var item in difference.Items)
            Item(item);
    }

    private void Item(ItemDifference difference)
    {
        var item = (difference.After ?? difference.Before)!;
        _lines.Heading(2, item.ToString());
        Sentences(difference.Sentences.Except(difference.Members.Select(member => member.ToString()), StringComparer.Ordinal));
        foreach (var member in difference.Members)
            Member(member);
        if (difference.IsAdded || difference.IsRemoved)
            new FactsMarkdown(_lines).Members(1, SnapshotJson.Element(item), "id");
    }

    /// <summary>The sentence; it has the whole of a value, unless that is an object or a list.</summary>
    private void Member(MemberDifference member)
    {
        Sentences([member.ToString()]);
        foreach (var (json, label) in new[] { (member.Old, "was"), (member.New, "is") })
            if (json is ['{' or '[', ..])
                _lines.Fact(1, label, json);
    }

    private void Sentences(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
            _lines.Line(0, SnapshotText.Escape(sentence));
    }
}
