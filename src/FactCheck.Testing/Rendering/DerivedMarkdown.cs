using FactCheck.Evaluation;

namespace FactCheck.Testing;

/// <summary>What is derived of one allegation, or of an answer to none.</summary>
internal sealed class DerivedMarkdown(MarkdownLines lines)
{
    /// <summary>What each of the accused answered, and nothing else: of each a line, also of one of whom no answer is recorded.</summary>
    public void Answers(AllegationAnswer answer) => Answers(answer, _ => { });

    public void Everything(AllegationEvaluation allegation)
    {
        lines.Line(0, $"status: {DataWords.Of(allegation.Status)}");
        lines.Line(0, $"numbers: {string.Join(", ", SnapshotJson.Element(allegation.Origins).EnumerateObject().Select(number => $"{number.Name} {number.Value.GetRawText()}"))}");
        lines.Line(0, $"strongest: {DataWords.Of(allegation.Strongest)}");
        foreach (var put in allegation.PutBy)
            lines.Fact(0, "put", $"{DataWords.Of(put.Modality)} by {put.By}");
        Evidence("supports", allegation.For);
        Evidence("attacks", allegation.Against);
        foreach (var link in allegation.Sourcing.CommonLinks)
            lines.Line(0, $"common link: {ActorMarkdown.Of(link)}");
        foreach (var circle in allegation.Sourcing.CircularReports)
            lines.Line(0, $"circular report: {string.Join(" → ", circle.Members.Select(ActorMarkdown.Of))}");
        Answers(allegation.Answer, Behind);
        if (allegation.Answer.DaysToFirst is { } days)
            lines.Line(0, FormattableString.Invariant($"days to the first answer: {days}"));
        foreach (var ground in allegation.Grounds)
            lines.Fact(0, $"ground of {DataWords.Of(ground.Axis)}", ground.Sentence);
        foreach (var dependence in allegation.WhatWouldChangeIt)
            lines.Fact(0, "would change", dependence.ToString());
        foreach (var assessment in allegation.Assessments)
            lines.Line(0, $"assessed in: {assessment.Id}");
    }

    /// <summary>An answer to what nobody is recorded to have alleged.</summary>
    public void ToNothingAlleged(Answer answer)
    {
        if (answer.Point.Part is { } part)
            lines.Fact(0, $"given in {Given(answer)}", part);
        else
            lines.Line(0, $"given in {Given(answer)}");
    }

    private void Evidence(string bearing, EvidenceSide side)
    {
        foreach (var item in side.Items)
            lines.Line(0, $"evidence: {item.Evidence.Id} {bearing}, {DataWords.Of(item.Consideration)}");
    }

    private void Answers(AllegationAnswer answer, Action<PartyAnswer> behind)
    {
        if (!answer.IsOwed)
            lines.Line(0, "answer: none is owed, because it accuses nobody");
        foreach (var party in answer.Parties)
        {
            lines.Fact(0, $"answer of {party.Party}", party.Phrase);
            behind(party);
        }
    }

    private void Behind(PartyAnswer party)
    {
        lines.Line(1, $"manner: {DataWords.Of(party.Manner)}");
        foreach (var given in party.Answers)
            lines.Line(1, $"given in {Given(given)}");
        foreach (var request in party.Requests)
            lines.Line(1, $"request: {request.Id}");
        foreach (var differing in party.Differing)
            lines.Line(1, $"differs: {Given(differing.Before)}; {Given(differing.After)}");
    }

    private static string Given(Answer answer) =>
        $"{answer.Response.Id}: {(answer.InGeneral ? "in general " : "")}{DataWords.Of(answer.Point.Kind)}{(answer.Point.Coverage is { } coverage ? $" ({DataWords.Of(coverage)})" : "")}";
}
