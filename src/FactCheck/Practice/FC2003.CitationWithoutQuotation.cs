using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>A citation quotes what it rests on, so that anybody can look.</summary>
internal sealed class CitationWithoutQuotation()
    : PracticeRule("FC2003", nameof(CitationWithoutQuotation), Severity.Warning, "Quote the words, letter for letter.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) =>
        from place in evaluation.ClaimSet.Citations
        where place.Citation.Quotes.IsEmpty
        select new Finding(place.Item, place.At, $"Nothing is quoted from '{place.Citation.Source}'.");
}
