using FactCheck.Comparison;
using static FactCheck.Testing.MarkdownLines;

namespace FactCheck.Testing;

/// <summary>A difference as Markdown: a section for each item that differs, a sentence a line, and what was added or removed in full.</summary>
internal static class DifferenceMarkdown
{
    public static string Of(ClaimSetDifference difference) => string.Join('\n', Sections(difference));

    public static string Of(EvaluationDifference difference) => string.Join('\n', (IEnumerable<string>)
    [
        Section("# difference of evaluations", Unattached(difference)),
        .. difference.Allegations.Select(allegation => Section($"## allegation {allegation.Id}", allegation.Sentences.Select(Sentence))),
        .. Sections(difference.ClaimSet),
    ]);

    /// <summary>What is said of no allegation.</summary>
    private static IEnumerable<string> Unattached(EvaluationDifference difference)
    {
        var ofAllegations = difference.Allegations.SelectMany(allegation => allegation.Sentences);
        var told = difference.Sentences.Except(ofAllegations, StringComparer.Ordinal).Select(Sentence);
        return difference.Allegations.IsEmpty ? told.Append("- every allegation stands as before") : told;
    }

    private static IEnumerable<string> Sections(ClaimSetDifference difference) =>
    [
        Section("# difference of claim sets", difference.Sentences.IsEmpty ? ["- nothing differs"] : difference.Members.SelectMany(Member)),
        .. difference.Items.Select(Item),
    ];

    private static string Item(ItemDifference difference)
    {
        var item = (difference.After ?? difference.Before)!;
        return Section($"## {item}",
        [
            .. difference.Sentences.Except(difference.Members.Select(member => member.ToString()), StringComparer.Ordinal).Select(Sentence),
            .. difference.Members.SelectMany(Member),
            .. difference.IsAdded || difference.IsRemoved ? Beneath(FactsMarkdown.Of(SnapshotJson.Element(item), "id")) : [],
        ]);
    }

    /// <summary>The sentence; it has the whole of a value, unless that is an object or a list.</summary>
    private static IEnumerable<string> Member(MemberDifference member) =>
        [Sentence(member.ToString()), .. Whole("was", member.Old), .. Whole("is", member.New)];

    private static IEnumerable<string> Whole(string label, string? json) => json is ['{' or '[', ..] ? Beneath([Fact(label, json)]) : [];

    private static string Sentence(string sentence) => $"- {SnapshotText.Escape(sentence)}";
}
