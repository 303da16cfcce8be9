using System.Collections.Immutable;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>What is read off a claim set. Two pictures are the same when their texts are.</summary>
internal sealed record Picture(ImmutableArray<AllegationPicture> Allegations, ImmutableArray<EvidencePicture> Evidence)
{
    public AllegationPicture Of(Id allegation) => Allegations.Single(picture => picture.Id == allegation);

    public EvidencePicture OfEvidence(Id evidence) => Evidence.Single(picture => picture.Id == evidence);

    /// <summary>The status of each allegation and nothing else.</summary>
    public string Statuses => string.Join('\n', Allegations.OrderBy(picture => picture.Id).Select(picture => $"{picture.Id}: {picture.Status}"));

    public override string ToString() => string.Join('\n', [.. Allegations.OrderBy(picture => picture.Id), .. Evidence.OrderBy(picture => picture.Id)]);
}

/// <summary>What is read of one allegation. The numbers of origins are of distinguishable ones.</summary>
internal sealed record AllegationPicture
{
    public required Id Id { get; init; }

    public required EvidenceStatus Status { get; init; }

    /// <summary>How strongly it was ever put.</summary>
    public required Modality Strongest { get; init; }

    /// <summary>How many sources carry a making of it.</summary>
    public required int Carriers { get; init; }

    /// <summary>How many origins assert or suspect it.</summary>
    public required int Makers { get; init; }

    /// <summary>The items that count for it, and those that count against it.</summary>
    public required ImmutableArray<Id> Supporting { get; init; }

    public required ImmutableArray<Id> Attacking { get; init; }

    /// <summary>How many origins without an interest the items have that count for it, and those that count against it.</summary>
    public required int SupportingOrigins { get; init; }

    public required int AttackingOrigins { get; init; }

    /// <summary>Whether a disclosed primary document counts for it.</summary>
    public required bool IsDocumented { get; init; }

    /// <summary>Whether one of the accused has confirmed it by name and in full.</summary>
    public required bool IsConfirmed { get; init; }

    /// <summary>One answer for each party that it is against.</summary>
    public required ImmutableArray<AnswerPicture> Answers { get; init; }

    public required bool IsUnanswered { get; init; }

    public override string ToString() => $"{Id}: {Status}, put as {Strongest}, {Carriers} carriers, {Makers} makers; for it {Listed(Supporting)} of {SupportingOrigins} origins, " +
        $"against it {Listed(Attacking)} of {AttackingOrigins} origins{(IsDocumented ? ", documented" : "")}{(IsConfirmed ? ", confirmed" : "")}; " +
        $"{(IsUnanswered ? "unanswered" : "not unanswered")}: {string.Join("; ", Answers.OrderBy(answer => answer.Party))}";

    private static string Listed(ImmutableArray<Id> ids) => $"[{string.Join(' ', ids.Order())}]";
}

/// <summary>What is read of one item of evidence by itself.</summary>
internal sealed record EvidencePicture(Id Id, Standing Standing, int Carriers, int Origins)
{
    public override string ToString() => $"{Id}: {Standing}, {Carriers} carriers, {Origins} origins";
}

/// <summary>What one party that an allegation is against has answered, and the points in which it did.</summary>
internal sealed record AnswerPicture(Id Party, Manner Manner, ImmutableArray<PointPicture> Points, ImmutableArray<RequestOutcome> Outcomes)
{
    public override string ToString() => $"{Party} {Manner} [{string.Join(", ", Points.Select(point => point.ToString()).Order(StringComparer.Ordinal))}] [{string.Join(' ', Outcomes.Order())}]";
}

/// <summary>One point that answers an allegation: of which response, and whether only in general.</summary>
internal sealed record PointPicture(Id Response, AnswerKind Kind, Coverage? Coverage, bool InGeneral)
{
    public override string ToString() => $"{Response} {Kind} {Coverage?.ToString() ?? "coverage unknown"}{(InGeneral ? " in general" : "")}";
}

internal enum EvidenceStatus
{
    NoEvidenceRecorded,
    Insufficient,
    Supported,
    Refuted,
    Disputed,
    Withdrawn,
}

internal enum Standing
{
    Stands,
    Defeated,
    Contested,
}

/// <summary>How a party answered, the nearest answer first.</summary>
internal enum Manner
{
    ToThisPoint,
    InGeneral,
    Unreported,
    Asked,
    NotRecordedAsAsked,
}
