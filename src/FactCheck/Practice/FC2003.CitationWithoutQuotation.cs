using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>A citation quotes what it rests on, so that anybody can look.</summary>
internal sealed class CitationWithoutQuotation()
    : RecordRule("FC2003", Severity.Warning, "Quote the words, letter for letter.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from place in set.Citations
        where place.Citation.Quotes.IsEmpty
        select new Finding(place.Item, place.At, $"Nothing is quoted from '{place.Citation.Source}'.");
}
