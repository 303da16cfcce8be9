using System.Globalization;
using System.Text.Json.Serialization;
using FactCheck.Data;

namespace FactCheck.Evaluation;

/// <summary>What the evidence of one side must amount to before an allegation is called supported or refuted. Immutable; two are equal when all they ask for is.</summary>
/// <remarks>A full confirmation by each of the accused reaches the side of support under every policy.</remarks>
[JsonConverter(typeof(DataConverter<EvaluationPolicy>))]
public sealed record EvaluationPolicy
{
    /// <summary>Two distinguishable origins or one disclosed primary document: the newsroom's rule of two sources. The default.</summary>
    public static EvaluationPolicy Newsroom { get; } = new() { Name = "newsroom", Origins = 2, DocumentSuffices = true };

    /// <summary>One piece of evidence that counts, whatever it is.</summary>
    public static EvaluationPolicy AnyEvidence { get; } = new() { Name = "any evidence", Origins = 1, DocumentSuffices = true };

    /// <summary>What the policy is called where a result is printed.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>How many distinguishable origins the evidence of one side must have; at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public required int Origins
    {
        get;
        init => field = value < 1 ? throw new ArgumentOutOfRangeException(nameof(Origins), value, "Evidence has at least one origin.") : value;
    }

    /// <summary>Whether one primary document (a document or data) that is there for anybody to look at is enough by itself.</summary>
    public required bool DocumentSuffices { get; init; }

    /// <summary>The name, and what is asked for, as a phrase: "newsroom: 2 distinguishable origins, or 1 disclosed primary document".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}: {Origins} {(Origins == 1 ? "origin" : "distinguishable origins")}{(DocumentSuffices ? ", or 1 disclosed primary document" : "")}");

    internal bool IsReachedBy(int origins, bool isDocumented) => origins >= Origins || (DocumentSuffices && isDocumented);
}
