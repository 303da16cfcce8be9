using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>The side of a card that says what is alleged: by whom, on what evidence, beside what else, and since when.</summary>
internal sealed class AllegedSide(AllegationEvaluation each, Reading reading)
{
    private readonly Names _names = reading.Names;

    // That it is made in these sources, the first of the grounds of origins, is said by the quotations.
    public IEnumerable<Block> Blocks() =>
    [
        new Facts("what", "Allegation", new([.. What()])),
        .. EditorialPart.Of("editors", EditorialPart.Lines(each.Allegation), reading),
        new Facts("put", "By whom, and how strongly", new([.. MatrixPart.PutBy(each, _names)])),
        .. new CitedWords(reading).Of("cite", each.Allegation.Cites),
        new Facts("status", "Status", new([.. Status()])),
        new Facts("numbers", "Carriers and origins", new([each.Origins.ToString().Capital(), .. OriginGrounds.Of(each, _names).Where(ground => ground.Axis == Axis.Origins).Skip(1).Select(ground => (Line)ground.Sentence)])),
        .. new EvidenceBlocks(each, reading).Blocks(),
        .. Facts("change", "What its status rests on", RestsOn()),
        .. Facts("beside", "Beside it", RelatedItems.Of(each.Id, each.Allegation.Relations, reading)),
        .. Facts("premised", "What was done and justified with it (that does not prove it)", reading.Evaluation.PremisedOn(each.Id).Select(development => TimelineWords.Happened(development, _names))),
        .. Facts("assessments", "What others judged (it does not move the status)", each.Assessments.SelectMany(Assessed)),
        new Facts("history", "History", new([.. HistoryOf.Lines(each, reading)])),
    ];

    /// <summary>Who took it back, where somebody did: one of several who made it cannot withdraw it for the others.</summary>
    public static IEnumerable<Line> TakenBack(AllegationEvaluation each, Names names)
    {
        if (each.Allegation.Withdrawn is { } withdrawn)
            yield return each.Status == EvidenceStatus.Withdrawn
                ? $"WITHDRAWN by {names.Of(withdrawn.By)}, {withdrawn.On.InWords()}: {withdrawn.Why}"
                : $"Taken back by {names.Of(withdrawn.By)}, {withdrawn.On.InWords()}, and also made by others: {withdrawn.Why}";
    }

    /// <summary>A rating, by whom, and whether it was replaced.</summary>
    public static Line Rated(Assessment assessment, AllegationEvaluation each, Names names) =>
        $"Rated “{assessment.Rating}” ({assessment.Scale}) by {names.Of(assessment.By)}, {assessment.On.InWords()}{(each.Assessments.Any(later => later.Supersedes == assessment.Id) ? "; since replaced" : "")}";

    private static IEnumerable<Block> Facts(string key, string label, IEnumerable<Line> lines)
    {
        if (lines.ToArray() is { Length: > 0 } all)
            yield return new Facts(key, label, new([.. all]));
    }

    private IEnumerable<Line> What()
    {
        yield return each.Id.Value;
        if (each.Allegation.Kind is { } kind)
            yield return $"Alleges {(kind is AllegationKind.Event or AllegationKind.Intention ? "an" : "a")} {kind.InWords()}";
        if (!each.Allegation.Against.IsEmpty)
            yield return Line.Of($"Against {string.Join(", ", each.Allegation.Against.Select(_names.OfParty))}", [.. each.Allegation.Against.Select(party => Facets.Of(party, _names))]);
        foreach (var line in TakenBack(each, _names))
            yield return line;
    }

    // That it would not be in the record without its only origin goes without saying; and where nothing bears on it, nothing can change its status.
    private IEnumerable<Line> RestsOn() => each is { For.IsEmpty: true, Against.IsEmpty: true, Confirmations.IsEmpty: true, Allegation.Withdrawn: null }
        ? []
        : each.WhatWouldChangeIt.Where(dependence => dependence is { ChangesStatus: true, StatusWithout: not null }).Select(dependence => (Line)dependence.Phrase(_names));

    // What is said of a piece of evidence stands with it.
    private IEnumerable<Line> Status() =>
        StatusGrounds.Of(each, reading.Evaluation, _names).Where(ground => !IsOfEvidence(ground)).Select((ground, i) => i == 0 ? Line.Of($"{ground.Sentence}", Facets.Of(each.Status)) : ground.Sentence);

    private bool IsOfEvidence(Ground ground) => ground.Items is [var first, ..] && reading.ClaimSet[first] is Evidence;

    private IEnumerable<Line> Assessed(Assessment assessment)
    {
        yield return Line.Of($"{Rated(assessment, each, _names)}: {assessment.Why}{(assessment.RestsOn.IsEmpty ? "" : $" It rests on {string.Join(", ", assessment.RestsOn)}.")}{(assessment.Url is { } url ? Line.Of($" ({new Link("original", url)})") : null)}");
        foreach (var line in EditorialPart.Marked(EditorialPart.Lines(assessment), reading))
            yield return line;
    }
}
