using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>What is quoted can be checked against the text that it was taken from, and a text that was changed since is noticed.</summary>
internal sealed class UnverifiableQuotation()
    : RecordRule("FC2012", Severity.Info, "Record \"text\" with the SHA-256 and the length of the text that was quoted from.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        var quoted = set.Citations.Where(place => !place.Citation.Quotes.IsEmpty).Select(place => place.Citation.Source).ToHashSet();
        return from source in set.Sources
               where source.Text is null && quoted.Contains(source.Id)
               select new Finding(source, "", $"'{source.Id}' is quoted, and no fingerprint of its text is recorded.");
    }
}
