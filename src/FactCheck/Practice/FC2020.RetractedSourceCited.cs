using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>What rests on a source that was retracted is seen again.</summary>
internal sealed class RetractedSourceCited()
    : RecordRule("FC2020", Severity.Warning, "See whether it stands on other sources; record a withdrawal where an allegation was taken back.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        var retracted = set.Sources.Where(source => source.IsRetracted).Select(source => source.Id).ToHashSet();
        return from place in set.Citations
               where retracted.Contains(place.Citation.Source) && place.Item is not Allegation { Withdrawn: not null }
               select new Finding(place.Item, place.At, $"'{place.Citation.Source}' was retracted.");
    }
}
