using System.Collections.Immutable;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>
/// The page on evaluation, written down as plainly as it can be: to be held beside the page, and against whatever is faster. It searches through
/// everything, tries every set, and remembers nothing.
/// </summary>
internal sealed class PlainReading : IReading
{
    public Picture Read(ValidClaimSet set, Threshold threshold)
    {
        var origins = new PlainOrigins(set);
        var standing = new PlainStanding(set);
        return new(
            [.. set.Allegations.Select(allegation => OfAllegation(set, allegation, threshold))],
            [.. set.Evidence.Select(item => new EvidencePicture(item.Id, standing.Of(item), Carriers(item.Cites), origins.Number(item.Cites.Select(origins.Of))))]);
    }

    private static AllegationPicture OfAllegation(ValidClaimSet set, Allegation allegation, Threshold threshold)
    {
        var sides = new PlainSides(set, allegation, threshold);
        var answers = new PlainAnswers(set);
        var each = allegation.Against.Select(party => answers.Of(allegation, party)).ToImmutableArray();
        return new()
        {
            Id = allegation.Id,
            Status = sides.Status,
            Strongest = allegation.Cites.Min(making => making.Modality),
            Carriers = Carriers(allegation.Cites),
            Makers = sides.Makers,
            Supporting = [.. sides.Counting(BearingKind.Supports).Select(item => item.Id)],
            Attacking = [.. sides.Counting(BearingKind.Attacks).Select(item => item.Id)],
            SupportingOrigins = sides.Origins(BearingKind.Supports),
            AttackingOrigins = sides.Origins(BearingKind.Attacks),
            IsDocumented = sides.Counting(BearingKind.Supports).Any(PlainSides.IsDisclosedPrimaryDocument),
            IsConfirmed = sides.IsConfirmed,
            Answers = each,
            IsUnanswered = each.Any(answer => answer.Manner is Manner.Asked or Manner.NotRecordedAsAsked),
        };
    }

    private static int Carriers(IEnumerable<Citation> citations) => citations.Select(citation => citation.Source).Distinct().Count();
}
