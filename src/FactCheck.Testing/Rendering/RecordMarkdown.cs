using System.Text.Json;

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
    private readonly Dictionary<string, JsonElement> _allegations;
    private readonly JsonElement[] _toNothingAlleged;
    private readonly bool _isEvaluation;

    private RecordMarkdown(JsonElement claimSet, JsonElement evaluation, bool isEvaluation)
    {
        (_facts, _derived) = (new(_lines), new(_lines));
        (_claimSet, _isEvaluation) = (claimSet, isEvaluation);
        _allegations = evaluation.GetProperty("allegations").EnumerateArray().ToDictionary(IdOf, StringComparer.Ordinal);
        _toNothingAlleged = isEvaluation ? [.. evaluation.GetProperty("answersToNothingAlleged").EnumerateArray()] : [];
    }

    /// <summary>A claim set.</summary>
    /// <param name="claimSet">Its JSON.</param>
    /// <param name="answers">The JSON of what the accused answered to its allegations.</param>
    public static string OfClaimSet(string claimSet, string answers)
    {
        using var record = SnapshotJson.Parse(claimSet);
        using var derived = SnapshotJson.Parse(answers);
        var markdown = new RecordMarkdown(record.RootElement, derived.RootElement, isEvaluation: false);
        markdown._lines.Heading(1, $"claim set {IdOf(record.RootElement)}");
        return markdown.Write();
    }

    /// <summary>An evaluation.</summary>
    public static string OfEvaluation(string evaluation)
    {
        using var document = SnapshotJson.Parse(evaluation);
        var claimSet = document.RootElement.GetProperty("claimSet");
        var markdown = new RecordMarkdown(claimSet, document.RootElement, isEvaluation: true);
        markdown._lines.Heading(1, $"evaluation of {IdOf(claimSet)}");
        foreach (var rule in document.RootElement.GetProperty("policy").EnumerateObject())
            markdown._lines.Fact(0, $"policy {rule.Name}", rule.Value.ValueKind == JsonValueKind.String ? rule.Value.GetString()! : rule.Value.GetRawText());
        return markdown.Write();
    }

    private string Write()
    {
        _facts.Members(0, _claimSet, NoFacts);
        foreach (var (list, item) in Lists)
            foreach (var element in ItemsIn(list).OrderBy(IdOf, StringComparer.Ordinal))
            {
                _lines.Heading(2, $"{item} {IdOf(element)}");
                _facts.Members(0, element, "id");
                if (list == "allegations")
                    Derived(_allegations[IdOf(element)]);
            }
        if (_toNothingAlleged.Length > 0)
            _lines.Heading(2, "answers to nothing alleged");
        foreach (var answer in _toNothingAlleged)
            _derived.ToNothingAlleged(answer);
        foreach (var (list, _) in Lists)
            Order(list);
        return _lines.ToString();
    }

    private void Derived(JsonElement allegation)
    {
        if (_isEvaluation)
            _derived.Everything(allegation);
        else
            _derived.Answers(allegation);
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
