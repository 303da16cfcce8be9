using System.Text.Json;
using FactCheck.Evaluation;

namespace FactCheck.Testing;

/// <summary>A claim set, or the evaluation of one, as Markdown: what it says of itself, a section for each item, and in which order the file has them where that is not the order of ids.</summary>
internal sealed class RecordMarkdown
{
    // The lists of items, in the order of the format, and how one item of each is called.
    private static readonly (string List, string Item)[] Lists =
    [
        ("parties", "party"), ("sources", "source"), ("allegations", "allegation"), ("evidence", "evidence"), ("responses", "response"),
        ("requests", "request"), ("developments", "development"), ("assessments", "assessment"), ("scales", "scale"),
    ];

    private static readonly string[] NoFacts = ["$schema", "id", .. Lists.Select(list => list.List)];

    private readonly MarkdownLines _lines = new();
    private readonly FactsMarkdown _facts;
    private readonly DerivedMarkdown _derived;
    private readonly JsonElement _claimSet;
    private readonly Shown _shown;

    private RecordMarkdown(Shown shown) => (_facts, _derived, _claimSet, _shown) = (new(_lines), new(_lines), SnapshotJson.Element(shown.ClaimSet), shown);

    /// <summary>A claim set with what the accused answered, or with all that follows from it.</summary>
    public static string Of(Shown shown) => new RecordMarkdown(shown).Write();

    private string Write()
    {
        _lines.Heading(1, $"{(_shown.IsEvaluation ? "evaluation of" : "claim set")} {_shown.ClaimSet.Id}");
        if (_shown.IsEvaluation)
            foreach (var rule in SnapshotJson.Element(_shown.Evaluation.Policy).EnumerateObject())
                _lines.Fact(0, $"policy {rule.Name}", rule.Value.ValueKind == JsonValueKind.String ? rule.Value.GetString()! : rule.Value.GetRawText());
        var allegations = _shown.Evaluation.Allegations.ToDictionary(allegation => allegation.Id);
        _facts.Members(0, _claimSet, NoFacts);
        foreach (var (list, item) in Lists)
            foreach (var element in ItemsIn(list).OrderBy(IdOf, StringComparer.Ordinal))
            {
                _lines.Heading(2, $"{item} {IdOf(element)}");
                _facts.Members(0, element, "id");
                if (list == "allegations")
                    Derived(allegations[IdOf(element)]);
            }
        if (_shown.IsEvaluation)
            ToNothingAlleged();
        foreach (var (list, _) in Lists)
            Order(list);
        return _lines.ToString();
    }

    private void Derived(AllegationEvaluation allegation)
    {
        if (_shown.IsEvaluation)
            _derived.Everything(allegation);
        else
            _derived.Answers(allegation.Answer);
    }

    private void ToNothingAlleged()
    {
        var answers = _shown.Evaluation.AnswersToNothingAlleged;
        if (!answers.IsEmpty)
            _lines.Heading(2, "answers to nothing alleged");
        foreach (var answer in answers)
            _derived.ToNothingAlleged(answer);
    }

    /// <summary>The order in which the file has the items of a list; nothing where it is that of their ids.</summary>
    private void Order(string list)
    {
        string[] ids = [.. ItemsIn(list).Select(IdOf)];
        if (ids.SequenceEqual(ids.Order(StringComparer.Ordinal), StringComparer.Ordinal))
            return;
        _lines.Heading(2, $"order of {list}");
        foreach (var id in ids)
            _lines.Line(0, id);
    }

    private JsonElement.ArrayEnumerator ItemsIn(string list) => _claimSet.TryGetProperty(list, out var items) ? items.EnumerateArray() : default;

    private static string IdOf(JsonElement item) => item.GetProperty("id").GetString()!;
}
