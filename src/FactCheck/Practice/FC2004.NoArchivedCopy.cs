using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>What was published on the web is kept where it does not change.</summary>
internal sealed class NoArchivedCopy()
    : RecordRule("FC2004", Severity.Info, "Have a web archive keep a copy, and give its address in \"archiveUrl\".")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from source in set.Sources
        where source is { Url: not null, ArchiveUrl: null }
        select new Finding(source, "/url", $"No archived copy of '{source.Id}' is recorded.");
}
