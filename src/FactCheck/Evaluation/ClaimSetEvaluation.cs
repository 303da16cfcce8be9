using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Argumentation;
using FactCheck.Data;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>
/// How all allegations of a claim set stand: derived from the set and a policy alone, with grounds. It keeps evidence, origins, strength, answers and people's
/// assessments apart, and never decides what is true. Immutable and safe for use by several threads.
/// </summary>
[JsonConverter(typeof(DataConverter<ClaimSetEvaluation>))]
public sealed class ClaimSetEvaluation
{
    private readonly Lazy<Dictionary<Id, AllegationEvaluation>> _byId;
    private readonly Lazy<ILookup<Id, Assessment>> _assessments;
    private readonly Lazy<ILookup<Id, Development>> _premised;
    private readonly Sensitivity _sensitivity;

    private ClaimSetEvaluation(ValidClaimSet claimSet, EvaluationPolicy policy)
    {
        (ClaimSet, Policy, Tracing, Standing) = (claimSet, policy, new(claimSet), new(claimSet));
        var circles = new Circles(claimSet);
        var weighing = new Weighing(claimSet, policy, circles);
        var answering = new Answering(claimSet, circles);
        var confirming = new Confirming(claimSet, circles);
        var lens = new Lens(Tracing, Standing);
        Allegations = ImmutableArray.CreateRange(claimSet.Allegations, Evaluate);
        _byId = new(() => Allegations.ToDictionary(allegation => allegation.Id));
        _assessments = new(() => claimSet.Assessments.ToLookup(assessment => assessment.Of));
        _premised = new(() => claimSet.Developments.SelectMany(each => each.PremisedOn, (each, id) => (each, id)).ToLookup(pair => pair.id, pair => pair.each));
        _sensitivity = new(this, weighing, confirming);

        AllegationEvaluation Evaluate(Allegation allegation)
        {
            var (points, answer) = answering.To(allegation);
            return new(this, allegation, weighing.Weigh(allegation, confirming.Of(allegation, points, lens), lens), answer);
        }
    }

    /// <summary>Evaluates a claim set.</summary>
    /// <param name="claimSet">The claim set.</param>
    /// <param name="policy">What the evidence of one side must amount to; <see cref="EvaluationPolicy.Newsroom"/> where null.</param>
    /// <remarks>
    /// The time is linear in the size of the set where the evidence, makings and answers of one allegation are few; at worst it grows with the square of the
    /// related origins of one allegation, and with the length of chains of allegations that specialise one another.
    /// </remarks>
    public static ClaimSetEvaluation Of(ValidClaimSet claimSet, EvaluationPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(claimSet);
        return new(claimSet, policy ?? EvaluationPolicy.Newsroom);
    }

    /// <summary>What was evaluated.</summary>
    public ValidClaimSet ClaimSet { get; }

    /// <summary>What the evidence of one side must amount to.</summary>
    public EvaluationPolicy Policy { get; }

    /// <summary>The origins of everything.</summary>
    public SourceTracing Tracing { get; }

    /// <summary>Which evidence stands.</summary>
    public EvidenceStanding Standing { get; }

    /// <summary>Every allegation, in the order of the claim set.</summary>
    public ImmutableArray<AllegationEvaluation> Allegations { get; }

    /// <summary>The allegations that one of the accused has not answered, not even in general, in the order of the claim set.</summary>
    public ImmutableArray<AllegationEvaluation> Unanswered => Allegations.RemoveAll(allegation => !allegation.Answer.IsMissing);

    /// <summary>The points that answer what nobody is recorded to have alleged, in the order of the claim set.</summary>
    public ImmutableArray<Answer> AnswersToNothingAlleged =>
        [.. from response in ClaimSet.Responses from point in response.Points where point.To.IsEmpty select new Answer(response, point, point.General)];

    /// <summary>The evaluation of one allegation.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no allegation of that id.</exception>
    public AllegationEvaluation this[Id allegation] =>
        _byId.Value.TryGetValue(allegation, out var found) ? found : throw new KeyNotFoundException($"{ClaimSet} has no allegation '{allegation}'.");

    internal ImmutableArray<Assessment> AssessmentsOf(Id allegation) => [.. _assessments.Value[allegation]];

    /// <summary>The developments that were justified with an allegation.</summary>
    internal IEnumerable<Development> PremisedOn(Id allegation) => _premised.Value[allegation];

    internal ImmutableArray<Dependence> DependencesOf(Allegation allegation)
    {
        lock (_sensitivity)
            return [.. _sensitivity.DependencesOf(allegation)];
    }
}
