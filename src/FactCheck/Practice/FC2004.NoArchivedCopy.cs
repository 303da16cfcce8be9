using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>What was published on the web is kept where it does not change.</summary>
internal sealed class NoArchivedCopy()
    : PracticeRule("FC2004", nameof(NoArchivedCopy), Severity.Info, "Have a web archive keep a copy, and give its address in \"archiveUrl\".")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) =>
        from source in evaluation.ClaimSet.Sources
        where source is { Url: not null, ArchiveUrl: null }
        select new Finding(source, "/url", $"No archived copy of '{source.Id}' is recorded.");
}
