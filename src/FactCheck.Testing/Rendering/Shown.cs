using FactCheck.Evaluation;

namespace FactCheck.Testing;

/// <summary>What a snapshot shows of a claim set, by its options.</summary>
/// <param name="ClaimSet">The claim set as it is written down.</param>
/// <param name="Evaluation">The evaluation of what is shown.</param>
/// <param name="IsEvaluation">Whether the snapshot is of the evaluation, and not of the claim set alone.</param>
internal sealed record Shown(ClaimSet ClaimSet, ClaimSetEvaluation Evaluation, bool IsEvaluation)
{
    /// <summary>Of some allegations it is the evaluation of the excerpt, in which each stands as in the whole.</summary>
    /// <param name="set">The claim set.</param>
    /// <param name="evaluation">Its evaluation; null where the snapshot is of the claim set alone.</param>
    /// <param name="options">What is shown.</param>
    public static Shown Of(ValidClaimSet set, ClaimSetEvaluation? evaluation, SnapshotOptions? options)
    {
        options ??= SnapshotOptions.Default;
        var chosen = options.AsOf is { } day ? set.AsOf(day) : set;
        if (!options.Allegations.IsEmpty)
            chosen = chosen.ExcerptAbout([.. options.Allegations]);
        var written = chosen.ClaimSet;
        if (options.WithoutRetrievalDates)
            written = written with { Sources = [.. written.Sources.Select(source => source with { Retrieved = null })] };
        var shown = ReferenceEquals(chosen, evaluation?.ClaimSet) ? evaluation! : chosen.Evaluate(evaluation?.Policy);
        return new(written, shown, evaluation is not null);
    }
}
