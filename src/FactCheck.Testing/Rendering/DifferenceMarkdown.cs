using System.Text.Json;

namespace FactCheck.Testing;

/// <summary>A difference as Markdown: a section for each item that differs, a sentence a line, and what was added or removed in full.</summary>
internal sealed class DifferenceMarkdown
{
    private readonly MarkdownLines _lines = new();

    public static string Of(string difference)
    {
        using var document = SnapshotJson.Parse(difference);
        var markdown = new DifferenceMarkdown();
        if (document.RootElement.TryGetProperty("claimSet", out var claimSet))
        {
            markdown.Evaluation(document.RootElement);
            markdown.ClaimSet(claimSet);
        }
        else
            markdown.ClaimSet(document.RootElement);
        return markdown._lines.ToString();
    }

    private void Evaluation(JsonElement difference)
    {
        _lines.Heading(1, "difference of evaluations");
        var allegations = difference.GetProperty("allegations");
        var ofAllegations = allegations.EnumerateArray().SelectMany(allegation => Texts(allegation, "sentences")).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in Texts(difference, "sentences").Where(sentence => !ofAllegations.Contains(sentence)))
            Sentence(0, sentence);
        if (allegations.GetArrayLength() == 0)
            _lines.Line(0, "every allegation stands as before");
        foreach (var allegation in allegations.EnumerateArray())
        {
            _lines.Heading(2, $"allegation {allegation.GetProperty("id").GetString()}");
            foreach (var sentence in Texts(allegation, "sentences"))
                Sentence(0, sentence);
        }
    }

    private void ClaimSet(JsonElement difference)
    {
        _lines.Heading(1, "difference of claim sets");
        foreach (var member in difference.GetProperty("members").EnumerateArray())
            Member(member);
        if (difference.GetProperty("sentences").GetArrayLength() == 0)
            _lines.Line(0, "nothing differs");
        foreach (var item in difference.GetProperty("items").EnumerateArray())
            Item(item);
    }

    private void Item(JsonElement item)
    {
        _lines.Heading(2, item.GetProperty("item").GetString()!);
        foreach (var sentence in Texts(item, "sentences"))
            Sentence(0, sentence);
        foreach (var member in item.GetProperty("members").EnumerateArray())
            Member(member);
        if (item.TryGetProperty("value", out var value))
            new FactsMarkdown(_lines).Members(1, value, "id");
    }

    /// <summary>The sentence; it has the whole of a value, unless that is an object or a list.</summary>
    private void Member(JsonElement member)
    {
        Sentence(0, member.GetProperty("sentence").GetString()!);
        foreach (var (name, label) in new[] { ("old", "was"), ("new", "is") })
            if (member.TryGetProperty(name, out var value) && value.GetString() is ['{' or '[', ..] json)
                _lines.Fact(1, label, json);
    }

    private void Sentence(int depth, string sentence) => _lines.Line(depth, SnapshotText.Escape(sentence));

    private static IEnumerable<string> Texts(JsonElement owner, string list) => owner.GetProperty(list).EnumerateArray().Select(text => text.GetString()!);
}
