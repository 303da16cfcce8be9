using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>A quotation is short: at most 40 words.</summary>
internal sealed class LongQuotation()
    : PracticeRule("FC2005", nameof(LongQuotation), Severity.Warning, "Quote the passage that matters; use several quotations where they are not adjacent.")
{
    private const int MaxWords = 40;

    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var set = evaluation.ClaimSet;
        foreach (var place in set.Citations)
            for (var i = 0; i < place.Citation.Quotes.Length; i++)
                if (Words.Count(place.Citation.Quotes[i].Exact) is var words and > MaxWords)
                    yield return new(
                        place.Item,
                        FormattableString.Invariant($"{place.At}/quotes/{i}"),
                        FormattableString.Invariant($"The quotation has {words} words; more than {MaxWords} are long."));
    }
}
