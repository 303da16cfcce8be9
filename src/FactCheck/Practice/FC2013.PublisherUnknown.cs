using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Who publishes a source is known.</summary>
internal sealed class PublisherUnknown()
    : PracticeRule("FC2013", nameof(PublisherUnknown), Severity.Info, "Find out who published it; until then its own reporting has no name.")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from source in set.Sources
        where source.Publisher is null
        select new Finding(source, "", $"Who published '{source.Id}' is not recorded.");
}
