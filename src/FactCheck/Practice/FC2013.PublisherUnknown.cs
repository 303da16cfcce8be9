using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Who publishes a source is known. A letter is published by nobody: there the authors are.</summary>
internal sealed class PublisherUnknown()
    : PracticeRule("FC2013", nameof(PublisherUnknown), Severity.Info, "Find out who published it; until then its own reporting has no name.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) =>
        from source in evaluation.ClaimSet.Sources
        where source.Publisher is null && !(source.Kind == SourceKind.Letter && !source.Authors.IsEmpty)
        select new Finding(source, "", $"Who published '{source.Id}' is not recorded.");
}
