using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Sources, responses, requests and developments are dated, however roughly: without dates nobody can say how it stood on a day.</summary>
internal sealed class UndatedItem()
    : PracticeRule("FC2010", nameof(UndatedItem), Severity.Info, "Give the date with the precision it is known with: a year or a range is a date.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var set = evaluation.ClaimSet;
        var undated = set.Sources.Where(source => source.Published is null).Cast<Item>()
            .Concat(set.Responses.Where(response => response.Issued is null))
            .Concat(set.Requests.Where(request => request.On is null))
            .Concat(set.Developments.Where(development => development.On is null));
        return undated.Select(item => new Finding(item, "", $"The {item} has no date."));
    }
}
