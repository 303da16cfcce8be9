using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Practice;

/// <summary>An answer answers something that is recorded; an answer to what nobody alleged is worth seeing, and says what it is about.</summary>
internal sealed class AnswerToNothingAlleged()
    : RecordRule("FC2006", Severity.Info, "Add the allegation that it answers, or say in \"part\" what it is about.")
{
    private const string Remedy = "See whether an allegation is missing from the record; where nobody made one, let it stand.";

    protected override IEnumerable<Finding> Check(ValidClaimSet set) =>
        from point in Part<Point>.In(set.ClaimSet)
        where point.Value.To.IsEmpty
        select point.Value.Part is null
            ? point.Finding("This point answers nothing that is recorded, and does not say what it is about.")
            : point.Finding("This point answers what nobody is recorded to have alleged.", Remedy);
}
