using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>A quotation is short: at most 40 words.</summary>
internal sealed class LongQuotation()
    : RecordRule("FC2005", Severity.Warning, "Quote the passage that matters; use several quotations where they are not adjacent.")
{
    private const int MaxWords = 40;

    protected override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        foreach (var place in set.Citations)
            for (var i = 0; i < place.Citation.Quotes.Length; i++)
                if (Words.Count(place.Citation.Quotes[i].Exact) is var words and > MaxWords)
                    yield return new(
                        place.Item,
                        $"{place.At}/quotes/{i}",
                        $"The quotation has {words} words; more than {MaxWords} are long.");
    }
}
