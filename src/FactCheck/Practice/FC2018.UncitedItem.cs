using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Evidence, responses, requests and developments are cited: nothing in the record rests on the coder's word.</summary>
internal sealed class UncitedItem()
    : PracticeRule("FC2018", nameof(UncitedItem), Severity.Warning, "Cite where it is told of; a letter or message of one's own is a source as well.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var set = evaluation.ClaimSet;
        var cited = set.Citations.Select(place => place.Item.Id).ToHashSet();
        return from item in set.Evidence.Cast<Item>().Concat(set.Responses).Concat(set.Requests).Concat(set.Developments)
               where !cited.Contains(item.Id)
               select new Finding(item, "", $"No source is cited for the {item}.");
    }
}
