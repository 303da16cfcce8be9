using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Who publishes a source is known. A letter is published by nobody: there the authors are.</summary>
internal sealed class PublisherUnknown()
    : RecordRule("FC2013", Severity.Info, "Find out who published it; until then its own reporting has no name.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from source in set.Sources
        where source.Publisher is null && !(source.Kind == SourceKind.Letter && !source.Authors.IsEmpty)
        select new Finding(source, "", $"Who published '{source.Id}' is not recorded.");
}
