using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>How an allegation stands in the record: axis by axis, each with its grounds. Immutable and safe for use by several threads.</summary>
[JsonConverter(typeof(DataConverter<AllegationEvaluation>))]
public sealed class AllegationEvaluation
{
    private readonly Weighed _weighed;
    private ImmutableArray<Dependence> _dependences;
    private ImmutableArray<Ground> _grounds;

    internal AllegationEvaluation(ClaimSetEvaluation evaluation, Allegation allegation, Weighed weighed, AllegationAnswer answer) =>
        (Evaluation, Allegation, _weighed, Answer) = (evaluation, allegation, weighed, answer);

    /// <summary>The allegation.</summary>
    public Allegation Allegation { get; }

    /// <summary>The id of the allegation.</summary>
    public Id Id => Allegation.Id;

    /// <inheritdoc cref="Allegation.Statement"/>
    public string Statement => Allegation.Statement;

    /// <summary>Where the evidence for and against it stands, under the policy of the evaluation.</summary>
    public EvidenceStatus Status => _weighed.Status;

    /// <summary>On how many it rests, as numbers.</summary>
    public OriginNumbers Origins => _weighed.Numbers;

    /// <summary>The chains by which it came, with common links and circular reporting.</summary>
    public Sourcing Sourcing => _weighed.Sourcing;

    /// <summary>The origins that assert or suspect it.</summary>
    public Origins Makers => _weighed.Makers;

    /// <summary>How strongly it was ever put; an allegation has at least one making.</summary>
    public Modality Strongest
    {
        get
        {
            var strongest = Allegation.Cites[0].Modality;
            foreach (var making in Allegation.Cites)
                strongest = making.Modality < strongest ? making.Modality : strongest;
            return strongest;
        }
    }

    /// <summary>How strongly each origin put it, in the order of its citations.</summary>
    public ImmutableArray<Put> PutBy => Put.InOrder(Sourcing.Chains);

    /// <summary>The evidence that supports it.</summary>
    public EvidenceSide For => _weighed.For;

    /// <summary>The evidence that attacks it.</summary>
    public EvidenceSide Against => _weighed.Against;

    /// <summary>
    /// The points in which one of the accused, who is named, confirmed it by name and in full, told of by somebody other than its makers. They reach the side of support
    /// only where each of the accused confirmed it (<see cref="OriginNumbers.IsConfirmedByAccused"/>).
    /// </summary>
    public ImmutableArray<Answer> Confirmations => _weighed.Confirmed.Points;

    internal ClaimSetEvaluation Evaluation { get; }

    internal Confirmed Confirmed => _weighed.Confirmed;

    /// <summary>What the accused answered.</summary>
    public AllegationAnswer Answer { get; }

    /// <summary>What others than the accused answered to it.</summary>
    internal ImmutableArray<Answer> AnswersOfOthers
    {
        get
        {
            var accused = Answer.Parties.SelectMany(party => party.Answers).Select(answer => answer.Response).ToHashSet(ReferenceEqualityComparer.Instance);
            return [.. Evaluation.ClaimSet.AnswersTo(Id).Where(answer => !accused.Contains(answer.Response))];
        }
    }

    /// <summary>What people judged of it, in the order of the claim set. Their verdicts are shown and never reckoned with.</summary>
    public ImmutableArray<Assessment> Assessments => Evaluation.AssessmentsOf(Id);

    /// <summary>What all of that rests on, axis by axis.</summary>
    public ImmutableArray<Ground> Grounds
    {
        get
        {
            // Two threads may write them at once; both then see what the first of them wrote.
            if (_grounds.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _grounds, GroundsWriter.Write(this, Evaluation));
            return _grounds;
        }
    }

    /// <summary>
    /// The origins and the pieces of evidence, one at a time, without which its status or its numbers would differ: first its own origins, then those of the evidence, then
    /// the evidence that bears on it, then what bears on that; each in the order of the claim set.
    /// </summary>
    public ImmutableArray<Dependence> WhatWouldChangeIt
    {
        get
        {
            if (_dependences.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _dependences, Evaluation.DependencesOf(Allegation));
            return _dependences;
        }
    }

    /// <summary>The id, the status, the numbers and the answer, in one line.</summary>
    public override string ToString() => $"{Id}: {Status.InWords()}, {Origins}; {Answer}";
}
