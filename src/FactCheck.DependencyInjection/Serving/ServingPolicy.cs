using FactCheck.Evaluation;
using FactCheck.Practice;

namespace FactCheck.Serving;

/// <summary>By what claim sets are evaluated and checked.</summary>
internal sealed class ServingPolicy
{
    /// <summary>Takes the policies of a container, and its rules of practice.</summary>
    /// <exception cref="ArgumentException">A rule has a code that another has, or that is for the rules of the library.</exception>
    public ServingPolicy(EvaluationPolicy evaluation, PracticePolicy practice, IEnumerable<IPracticeRule> rules) =>
        (Evaluation, Practice) = (evaluation, rules.Aggregate(practice, (policy, rule) => policy.With(rule)));

    public EvaluationPolicy Evaluation { get; }

    public PracticePolicy Practice { get; }
}
