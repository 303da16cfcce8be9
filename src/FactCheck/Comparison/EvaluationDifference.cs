using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Evaluation;

namespace FactCheck.Comparison;

/// <summary>
/// What differs between two evaluations, of two states of a claim set or of two days of one: for each allegation what moved, on which axis, because of which items.
/// </summary>
[JsonConverter(typeof(DataConverter<EvaluationDifference>))]
public sealed class EvaluationDifference
{
    private readonly ImmutableArray<string> _policies;

    private EvaluationDifference(ClaimSetEvaluation first, ClaimSetEvaluation second)
    {
        ClaimSet = ClaimSetDifference.Between(first.ClaimSet.ClaimSet, second.ClaimSet.ClaimSet);
        var causes = new Causes(ClaimSet);
        var before = first.Allegations.ToDictionary(allegation => allegation.Id);
        Allegations =
        [
            .. first.Allegations.ExceptBy(second.Allegations.Select(allegation => allegation.Id), allegation => allegation.Id)
                .Select(allegation => new AllegationDifference(allegation, null, causes)),
            .. from allegation in second.Allegations
               let difference = new AllegationDifference(before.GetValueOrDefault(allegation.Id), allegation, causes)
               where difference.Before is null || !difference.Axes.IsEmpty
               select difference,
        ];
        _policies = first.Policy == second.Policy
            ? []
            : [$"The second is measured with another policy: {second.Policy}, instead of {first.Policy}."];
    }

    /// <summary>What differs in what was evaluated.</summary>
    public ClaimSetDifference ClaimSet { get; }

    /// <summary>The allegations that stand otherwise: those that only the first has, in its order, then the others in the order of the second.</summary>
    public ImmutableArray<AllegationDifference> Allegations { get; }

    /// <summary>Whether every allegation stands as before. What was evaluated may differ all the same.</summary>
    public bool IsEmpty => Allegations.IsEmpty;

    /// <summary>The differences as sentences, each on one line; first, where the evaluations measure with two policies, which they are.</summary>
    public ImmutableArray<string> Sentences => IsEmpty ? [] : [.. _policies, .. Allegations.SelectMany(allegation => allegation.Sentences)];

    /// <summary>Compares two evaluations.</summary>
    /// <param name="first">The one that the difference begins from.</param>
    /// <param name="second">The one that it leads to.</param>
    /// <remarks>
    /// Takes time in proportion to both, and for each allegation that stands otherwise to what it rests on and what that names: the evidence, whatever attacks that
    /// however indirectly, the answers and requests, and the allegations that it specialises; else the sources and the parties, with the bodies above
    /// them. At worst that is the number of allegations times the length of a chain of attacks, particulars or memberships that all of them share.
    /// </remarks>
    public static EvaluationDifference Between(ClaimSetEvaluation first, ClaimSetEvaluation second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new(first, second);
    }

    /// <summary>The sentences, each on one line; empty where every allegation stands as before.</summary>
    public override string ToString() => string.Join('\n', Sentences);
}
