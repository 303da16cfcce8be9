using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Json;

namespace FactCheck.Serving;

/// <summary>What was made of a file that holds a valid claim set.</summary>
internal sealed class LoadedClaimSet
{
    private readonly Lazy<ValidClaimSet> _published;
    private readonly Lazy<ClaimSetEvaluation> _evaluation;
    private readonly Lazy<ImmutableArray<Diagnostic>> _findings;

    public LoadedClaimSet(ValidClaimSet claimSet, ClaimSetText text, ServingPolicy policy, DateTimeOffset at)
    {
        (ClaimSet, Fingerprint, At) = (claimSet, claimSet.ClaimSet.Fingerprint(), at);
        _published = new(claimSet.ForPublication);
        _evaluation = new(() => claimSet.Evaluate(policy.Evaluation));
        // The text of the file is kept until the findings have their positions.
        _findings = new(() => text.Locate(Evaluation.CheckPractice(policy.Practice)));
    }

    public ValidClaimSet ClaimSet { get; }

    public ValidClaimSet Published => _published.Value;

    public string Fingerprint { get; }

    public DateTimeOffset At { get; }

    public ClaimSetEvaluation Evaluation => _evaluation.Value;

    public ImmutableArray<Diagnostic> Findings => _findings.Value;
}
