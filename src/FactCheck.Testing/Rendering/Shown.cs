using FactCheck.Evaluation;

namespace FactCheck.Testing;

/// <summary>What a snapshot shows of a claim set, by its options.</summary>
internal sealed class Shown
{
    private Shown(ClaimSet claimSet, ClaimSetEvaluation evaluation, bool isEvaluation) =>
        (ClaimSet, Evaluation, IsEvaluation) = (claimSet, evaluation, isEvaluation);

    /// <summary>The claim set as it is written down.</summary>
    public ClaimSet ClaimSet { get; }

    /// <summary>The evaluation of what is shown.</summary>
    public ClaimSetEvaluation Evaluation { get; }

    /// <summary>Whether the snapshot is of the evaluation, and not of the claim set alone.</summary>
    public bool IsEvaluation { get; }

    public static Shown Of(ValidClaimSet set, SnapshotOptions options)
    {
        var chosen = Excerpt(OnDay(set, options), options);
        return new(Bare(chosen, options), chosen.Evaluate(), isEvaluation: false);
    }

    /// <summary>Of some allegations it is the evaluation of the excerpt, in which each stands as in the whole.</summary>
    public static Shown Of(ClaimSetEvaluation evaluation, SnapshotOptions options)
    {
        var chosen = Excerpt(OnDay(evaluation.ClaimSet, options), options);
        var shown = ReferenceEquals(chosen, evaluation.ClaimSet) ? evaluation : chosen.Evaluate(evaluation.Policy);
        return new(Bare(chosen, options), shown, isEvaluation: true);
    }

    private static ValidClaimSet OnDay(ValidClaimSet set, SnapshotOptions options) => options.AsOf is { } day ? set.AsOf(day) : set;

    private static ValidClaimSet Excerpt(ValidClaimSet set, SnapshotOptions options) => options.Allegations.IsEmpty ? set : set.ExcerptAbout([.. options.Allegations]);

    private static ClaimSet Bare(ValidClaimSet set, SnapshotOptions options) =>
        options.WithoutRetrievalDates ? set.ClaimSet with { Sources = [.. set.Sources.Select(source => source with { Retrieved = null })] } : set.ClaimSet;
}
