using System.Collections.Immutable;
using FactCheck.Evaluation;
using FactCheck.Provenance;
using Argued = FactCheck.Argumentation.Standing;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>The evaluation of the library as a reading, to be held to the plain one.</summary>
internal sealed class LibraryReading : IReading
{
    public Picture Read(ValidClaimSet set, Threshold threshold)
    {
        var evaluation = set.Evaluate(threshold == Threshold.Newsroom ? EvaluationPolicy.Newsroom : EvaluationPolicy.AnyEvidence);
        return new([.. evaluation.Allegations.Select(Read)], [.. set.Evidence.Select(item => Read(item, evaluation.Standing.Of(item.Id), evaluation.Tracing.Of(item.Id)))]);
    }

    private static AllegationPicture Read(AllegationEvaluation evaluated) => new()
    {
        Id = evaluated.Id,
        Status = Enum.Parse<EvidenceStatus>(Enum.GetName(evaluated.Status)!),
        Strongest = evaluated.Strongest,
        Carriers = evaluated.Origins.Carriers,
        Makers = evaluated.Origins.Makers,
        Supporting = Counting(evaluated.For),
        Attacking = Counting(evaluated.Against),
        SupportingOrigins = evaluated.Origins.EvidenceFor,
        AttackingOrigins = evaluated.Origins.EvidenceAgainst,
        IsDocumented = evaluated.Origins.IsDocumented,
        IsConfirmed = evaluated.Origins.IsConfirmedByAccused,
        Answers = [.. evaluated.Answer.Parties.Select(Read)],
        IsUnanswered = evaluated.Answer.IsMissing,
    };

    private static ImmutableArray<Id> Counting(EvidenceSide side) =>
        [.. side.Items.Where(item => item.Consideration == Consideration.Counts).Select(item => item.Evidence.Id)];

    private static AnswerPicture Read(PartyAnswer answer) => new(
        answer.Party,
        answer.Manner == AnswerManner.ToThis ? Manner.ToThisPoint : Enum.Parse<Manner>(Enum.GetName(answer.Manner)!),
        [.. answer.Answers.Select(each => new PointPicture(each.Response.Id, each.Point.Kind, each.Point.Coverage, each.InGeneral)).Distinct()],
        answer.Manner == AnswerManner.Asked ? [.. answer.Requests.Select(request => request.Outcome).Distinct()] : []);

    private static EvidencePicture Read(Evidence item, Argued standing, Sourcing sourcing) =>
        new(item.Id, Enum.Parse<Standing>(Enum.GetName(standing)!), sourcing.Carriers.Length, sourcing.Origins.Number);
}
