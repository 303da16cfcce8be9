using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Whoever is accused has been heard, or has been asked: right of reply.</summary>
internal sealed class AccusedNotHeard()
    : PracticeRule("FC2001", nameof(AccusedNotHeard), Severity.Warning, "Ask them, and record the request with its outcome; or code the answer if there is one.")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        var asked = set.Requests.SelectMany(request => request.About).ToHashSet();
        foreach (var allegation in set.Allegations)
            if (!allegation.Against.IsEmpty && !asked.Contains(allegation.Id) && set.AnswersOfAccused(allegation.Id).IsEmpty)
                yield return new(allegation, "", $"No answer to '{allegation.Id}' is recorded, and no request for one.");
    }
}
