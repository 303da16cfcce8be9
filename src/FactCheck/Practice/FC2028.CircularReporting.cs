using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Reporters do not have it from each other: words that go round look confirmed.</summary>
internal sealed class CircularReporting()
    : PracticeRule("FC2028", Severity.Warning, "Find out where the words came in; until then treat none of these reports as confirming another.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) =>
        from item in evaluation.ClaimSet.ClaimSet.Items
        where item is Allegation or Evidence
        from circle in evaluation.Tracing.Of(item.Id).CircularReports
        let names = circle.Members.Append(circle.Members[0]).Select(member => $"'{member.InIds()}'")
        select new Finding(
            item,
            "/cites",
            $"The chains lead back to each other, and the dates do not exclude that the words went round: {string.Join(" → ", names)}.");
}
