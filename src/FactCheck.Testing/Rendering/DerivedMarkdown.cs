using FactCheck.Evaluation;
using static FactCheck.Testing.MarkdownLines;

namespace FactCheck.Testing;

/// <summary>What is derived of one allegation, or of an answer to none.</summary>
internal static class DerivedMarkdown
{
    public static IEnumerable<string> Everything(AllegationEvaluation allegation) =>
    [
        $"- status: {DataWords.Of(allegation.Status)}",
        $"- numbers: {Numbers(allegation.Origins)}",
        $"- strongest: {DataWords.Of(allegation.Strongest)}",
        .. allegation.PutBy.Select(put => Fact("put", $"{DataWords.Of(put.Modality)} by {put.By}")),
        .. Evidence("supports", allegation.For),
        .. Evidence("attacks", allegation.Against),
        .. allegation.Sourcing.CommonLinks.Select(link => $"- common link: {ActorMarkdown.Of(link)}"),
        .. allegation.Sourcing.CircularReports
            .Select(circle => $"- circular report: {string.Join(" → ", circle.Members.Select(ActorMarkdown.Of))}"),
        .. Answers(allegation.Answer, Behind),
        .. allegation.Answer.DaysToFirst is { } days
            ? [FormattableString.Invariant($"- days to the first answer: {days}")]
            : Array.Empty<string>(),
        .. allegation.Grounds.Select(ground => Fact($"ground of {DataWords.Of(ground.Axis)}", ground.Sentence)),
        .. allegation.WhatWouldChangeIt.Select(dependence => Fact("would change", dependence.ToString())),
        .. allegation.Assessments.Select(assessment => $"- assessed in: {assessment.Id}"),
    ];

    /// <summary>What each of the accused answered: of each a line, also of one of whom no answer is recorded, and what is behind it.</summary>
    public static IEnumerable<string> Answers(AllegationAnswer answer, Func<PartyAnswer, IEnumerable<string>> behind) => answer.Parties
        .SelectMany(party => behind(party).Prepend(Fact($"answer of {party.Party}", party.Phrase)))
        .DefaultIfEmpty("- answer: none is owed, because it accuses nobody");

    /// <summary>An answer to what nobody is recorded to have alleged.</summary>
    public static string ToNothingAlleged(Answer answer) =>
        $"- given in {Given(answer)}{(answer.Point.Part is { } part ? $": {SnapshotText.Escape(part)}" : "")}";

    private static string Numbers(OriginNumbers numbers) =>
        string.Join(", ", SnapshotJson.Element(numbers).EnumerateObject().Select(number => $"{number.Name} {number.Value.GetRawText()}"));

    private static IEnumerable<string> Evidence(string bearing, EvidenceSide side) =>
        side.Items.Select(item => $"- evidence: {item.Evidence.Id} {bearing}, {DataWords.Of(item.Consideration)}");

    private static IEnumerable<string> Behind(PartyAnswer party) =>
    [
        $"  - manner: {DataWords.Of(party.Manner)}",
        .. party.Answers.Select(given => $"  - given in {Given(given)}"),
        .. party.Requests.Select(request => $"  - request: {request.Id}"),
        .. party.Differing.Select(differing => $"  - differs: {Given(differing.Before)}; {Given(differing.After)}"),
    ];

    private static string Given(Answer answer)
    {
        var coverage = answer.Point.Coverage is { } covered ? $" ({DataWords.Of(covered)})" : "";
        return $"{answer.Response.Id}: {(answer.InGeneral ? "in general " : "")}{DataWords.Of(answer.Point.Kind)}{coverage}";
    }
}
