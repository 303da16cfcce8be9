using System.Text.Json;
using FactCheck.Evaluation;
using static FactCheck.Testing.MarkdownLines;

namespace FactCheck.Testing;

/// <summary>A claim set, or the evaluation of one, as Markdown: what it says of itself, a section for each item, and in which order the file has them where that is not the order of ids.</summary>
internal static class RecordMarkdown
{
    /// <summary>A claim set with what the accused answered, or with all that follows from it.</summary>
    public static string Of(Shown shown) => string.Join('\n', Sections(shown));

    private static IEnumerable<string> Sections(Shown shown)
    {
        var claimSet = SnapshotJson.Element(shown.ClaimSet);
        JsonProperty[] lists = [.. claimSet.EnumerateObject().Where(IsOfItems)];
        yield return Section(
            $"# {(shown.IsEvaluation ? "evaluation of" : "claim set")} {shown.ClaimSet.Id}",
            [
                .. shown.IsEvaluation ? Policy(shown.Evaluation.Policy) : [],
                .. FactsMarkdown.Of(claimSet, ["$schema", "id", .. lists.Select(list => list.Name)]),
            ]);
        foreach (var element in lists.SelectMany(list => list.Value.EnumerateArray().OrderBy(IdOf, StringComparer.Ordinal)))
        {
            var item = shown.Evaluation.ClaimSet[IdOf(element)];
            yield return Section($"## {item}", [.. FactsMarkdown.Of(element, "id"), .. Derived(shown, item)]);
        }
        if (shown is { IsEvaluation: true, Evaluation.AnswersToNothingAlleged: { IsEmpty: false } toNothing })
            yield return Section("## answers to nothing alleged", toNothing.Select(DerivedMarkdown.ToNothingAlleged));
        foreach (var list in lists)
        {
            string[] ids = [.. list.Value.EnumerateArray().Select(IdOf)];
            if (!ids.SequenceEqual(ids.Order(StringComparer.Ordinal), StringComparer.Ordinal))
                yield return Section($"## order of {list.Name}", ids.Select(id => $"- {id}"));
        }
    }

    private static IEnumerable<string> Policy(EvaluationPolicy policy) =>
        SnapshotJson.Element(policy).EnumerateObject().Select(rule => Fact($"policy {rule.Name}", SnapshotJson.Text(rule.Value)));

    private static IEnumerable<string> Derived(Shown shown, Item item) =>
        item is not Allegation ? []
        : shown.IsEvaluation ? DerivedMarkdown.Everything(shown.Evaluation[item.Id])
        : DerivedMarkdown.Answers(shown.Evaluation[item.Id].Answer, _ => []);

    /// <summary>Whether a member of the claim set is a list of items: of objects that have an id.</summary>
    private static bool IsOfItems(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.Array
        && member.Value[0] is { ValueKind: JsonValueKind.Object } first && first.TryGetProperty("id", out _);

    private static string IdOf(JsonElement item) => item.GetProperty("id").GetString()!;
}
