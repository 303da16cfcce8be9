using System.Collections.Immutable;
using FactCheck.Evaluation;

namespace FactCheck.Testing;

/// <summary>What a snapshot shows of a claim set, by its options.</summary>
internal sealed class Shown
{
    private Shown(ClaimSet claimSet, ClaimSetEvaluation evaluation, bool isEvaluation, ImmutableArray<AllegationEvaluation> allegations) =>
        (ClaimSet, Evaluation, IsEvaluation, Allegations) = (claimSet, evaluation, isEvaluation, allegations);

    /// <summary>The claim set as it is written down.</summary>
    public ClaimSet ClaimSet { get; }

    /// <summary>The evaluation of what is shown.</summary>
    public ClaimSetEvaluation Evaluation { get; }

    /// <summary>Whether the snapshot is of the evaluation, and not of the claim set alone.</summary>
    public bool IsEvaluation { get; }

    /// <summary>The evaluation of each allegation that is shown.</summary>
    public ImmutableArray<AllegationEvaluation> Allegations { get; }

    public static Shown Of(ValidClaimSet set, SnapshotOptions options)
    {
        var chosen = Excerpt(OnDay(set, options), options);
        var evaluation = chosen.Evaluate();
        return new(Bare(chosen, options), evaluation, isEvaluation: false, evaluation.Allegations);
    }

    public static Shown Of(ClaimSetEvaluation evaluation, SnapshotOptions options)
    {
        var set = OnDay(evaluation.ClaimSet, options);
        var whole = ReferenceEquals(set, evaluation.ClaimSet) ? evaluation : set.Evaluate(evaluation.Policy);
        var chosen = Excerpt(set, options);
        return ReferenceEquals(chosen, set)
            ? new(Bare(set, options), whole, isEvaluation: true, whole.Allegations)
            : new(Bare(chosen, options), chosen.Evaluate(evaluation.Policy), isEvaluation: true, [.. chosen.Allegations.Select(allegation => whole[allegation.Id])]);
    }

    private static ValidClaimSet OnDay(ValidClaimSet set, SnapshotOptions options) => options.AsOf is { } day ? set.AsOf(day) : set;

    private static ValidClaimSet Excerpt(ValidClaimSet set, SnapshotOptions options) => options.Allegations.IsEmpty ? set : set.ExcerptAbout([.. options.Allegations]);

    private static ClaimSet Bare(ValidClaimSet set, SnapshotOptions options) =>
        options.WithoutRetrievalDates ? set.ClaimSet with { Sources = [.. set.Sources.Select(source => source with { Retrieved = null })] } : set.ClaimSet;
}
