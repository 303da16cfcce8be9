using System.Text.Json;

namespace FactCheck.Testing;

/// <summary>What is derived of one allegation, or of an answer to none, from its JSON.</summary>
internal sealed class DerivedMarkdown(MarkdownLines lines)
{
    /// <summary>What each of the accused answered, and nothing else: of each a line, also of one of whom no answer is recorded.</summary>
    public void Answers(JsonElement allegation)
    {
        foreach (var party in PartiesOf(allegation))
            Answer(party);
    }

    public void Everything(JsonElement allegation)
    {
        lines.Fact(0, "status", allegation.GetProperty("status").GetString()!);
        lines.Line(0, $"numbers: {string.Join(", ", allegation.GetProperty("numbers").EnumerateObject().Select(number => $"{number.Name} {number.Value.GetRawText()}"))}");
        lines.Fact(0, "strongest", allegation.GetProperty("strongest").GetString()!);
        foreach (var put in Each(allegation, "putBy"))
            lines.Fact(0, "put", $"{put.GetProperty("modality").GetString()} by {put.GetProperty("origin").GetString()}");
        foreach (var evidence in Each(allegation, "evidence"))
            lines.Line(0, $"evidence: {Text(evidence, "id")} {Text(evidence, "as")}, {Text(evidence, "consideration")}");
        foreach (var link in Each(allegation, "commonLinks"))
            lines.Line(0, $"common link: {ActorMarkdown.Of(link)}");
        foreach (var circle in Each(allegation, "circularReports"))
            lines.Line(0, $"circular report: {string.Join(" → ", circle.EnumerateArray().Select(ActorMarkdown.Of))}");
        foreach (var party in PartiesOf(allegation))
        {
            Answer(party);
            BehindAnswer(party);
        }
        if (allegation.GetProperty("answer").TryGetProperty("daysToFirst", out var days))
            lines.Line(0, $"days to the first answer: {days.GetRawText()}");
        foreach (var ground in Each(allegation, "grounds"))
            lines.Fact(0, $"ground of {Text(ground, "axis")}", Text(ground, "sentence"));
        foreach (var dependence in Each(allegation, "whatWouldChangeIt"))
            lines.Fact(0, "would change", Text(dependence, "sentence"));
        foreach (var assessment in Each(allegation, "assessments"))
            lines.Line(0, $"assessed in: {assessment.GetString()}");
    }

    /// <summary>An answer to what nobody is recorded to have alleged.</summary>
    public void ToNothingAlleged(JsonElement answer)
    {
        if (answer.TryGetProperty("part", out var part))
            lines.Fact(0, $"given in {Given(answer)}", part.GetString()!);
        else
            lines.Line(0, $"given in {Given(answer)}");
    }

    private JsonElement[] PartiesOf(JsonElement allegation)
    {
        JsonElement[] parties = [.. Each(allegation.GetProperty("answer"), "parties")];
        if (parties.Length == 0)
            lines.Line(0, "answer: none is owed, because it accuses nobody");
        return parties;
    }

    private void Answer(JsonElement party) => lines.Fact(0, $"answer of {Text(party, "party")}", Text(party, "phrase"));

    private void BehindAnswer(JsonElement party)
    {
        lines.Line(1, $"manner: {Text(party, "manner")}");
        foreach (var answer in Each(party, "answers"))
            lines.Line(1, $"given in {Given(answer)}");
        foreach (var request in Each(party, "requests"))
            lines.Line(1, $"request: {request.GetString()}");
        foreach (var differing in Each(party, "differing"))
            lines.Line(1, $"differs: {Given(differing.GetProperty("before"))}; {Given(differing.GetProperty("after"))}");
    }

    private static string Given(JsonElement answer) =>
        $"{Text(answer, "response")}: {(answer.GetProperty("inGeneral").GetBoolean() ? "in general " : "")}{Text(answer, "kind")}{(answer.TryGetProperty("coverage", out var coverage) ? $" ({coverage.GetString()})" : "")}";

    private static JsonElement.ArrayEnumerator Each(JsonElement owner, string list) => owner.GetProperty(list).EnumerateArray();

    private static string Text(JsonElement owner, string member) => owner.GetProperty(member).GetString()!;
}
