using FactCheck.Comparison;
using FactCheck.Evaluation;

namespace FactCheck.Testing;

/// <summary>
/// What a snapshot says of a claim set, of an evaluation or of a difference: the whole record, as JSON and as Markdown. Of a claim set the Markdown
/// also has what each of the accused answered. Pure: it knows of no files.
/// </summary>
/// <remarks>
/// Immutable. The same input gives the same texts on every platform and in every culture. Whatever the texts of the record hold, in Markdown each fact is on a line of
/// its own and can be taken for no other.
/// </remarks>
public sealed class ClaimSetSnapshot
{
    private ClaimSetSnapshot(string json, string markdown, Shown? shown) => (Json, Markdown, Shown) = (json, markdown, shown);

    /// <summary>
    /// The snapshot for people: a heading for each item, one fact a line, items sorted by id, quotations on lines of their own, absent answers written out. Lines end with a
    /// line feed. Any difference between two claim sets shows in it.
    /// </summary>
    public string Markdown { get; }

    /// <summary>
    /// The snapshot for programs. Of a claim set it is its canonical form. Of an evaluation it is an object with <c>claimSet</c>, <c>policy</c>, <c>allegations</c> and
    /// <c>answersToNothingAlleged</c>, of a difference one with its sentences and what they are about, each in the one JSON that the library has of it. Lines end with a line feed.
    /// </summary>
    public string Json { get; }

    /// <summary>What is shown, as far as a difference can be told in claims; null of a difference.</summary>
    internal Shown? Shown { get; }

    /// <summary>The snapshot of a claim set.</summary>
    /// <param name="claimSet">The claim set. All of it is shown, editors' notes and what came off the record too.</param>
    /// <param name="options">What is shown; <see cref="SnapshotOptions.Default"/> where null.</param>
    /// <exception cref="KeyNotFoundException">One of <see cref="SnapshotOptions.Allegations"/> is not there.</exception>
    /// <exception cref="InvalidCastException">One of <see cref="SnapshotOptions.Allegations"/> is the id of something else.</exception>
    public static ClaimSetSnapshot Of(ValidClaimSet claimSet, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claimSet);
        var shown = Shown.Of(claimSet, null, options);
        return new(shown.ClaimSet.ToJson(), RecordMarkdown.Of(shown), shown);
    }

    /// <summary>The snapshot of an evaluation, with the claim set that was evaluated.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="options">
    /// What is shown; <see cref="SnapshotOptions.Default"/> where null. With a day, the claim set as of that day is evaluated by the same policy; of some allegations the
    /// evaluation of the excerpt is shown, in which each stands as in the whole.
    /// </param>
    /// <exception cref="KeyNotFoundException">One of <see cref="SnapshotOptions.Allegations"/> is not there.</exception>
    /// <exception cref="InvalidCastException">One of <see cref="SnapshotOptions.Allegations"/> is the id of something else.</exception>
    public static ClaimSetSnapshot Of(ClaimSetEvaluation evaluation, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var shown = Shown.Of(evaluation.ClaimSet, evaluation, options);
        return new(SnapshotJson.Of(shown), RecordMarkdown.Of(shown), shown);
    }

    /// <summary>The snapshot of a difference between claim sets.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="options">Nothing in them changes the text; <see cref="SnapshotOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentException">The options choose from a claim set: take the difference of what is to be shown.</exception>
    public static ClaimSetSnapshot Of(ClaimSetDifference difference, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(difference);
        SnapshotOptions.ThrowIfChoosing(options);
        return new(SnapshotJson.Of("claimSetDifference", difference, difference.Sentences), DifferenceMarkdown.Of(difference), null);
    }

    /// <summary>The snapshot of a difference between evaluations, with the difference of what was evaluated.</summary>
    /// <inheritdoc cref="Of(ClaimSetDifference, SnapshotOptions?)"/>
    /// <param name="difference"/><param name="options"/>
    public static ClaimSetSnapshot Of(EvaluationDifference difference, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(difference);
        SnapshotOptions.ThrowIfChoosing(options);
        return new(SnapshotJson.Of("evaluationDifference", difference, difference.Sentences), DifferenceMarkdown.Of(difference), null);
    }

    /// <summary>The Markdown.</summary>
    public override string ToString() => Markdown;
}
