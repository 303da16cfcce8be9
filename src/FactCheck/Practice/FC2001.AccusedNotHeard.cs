using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Whoever is accused has been heard, or has been asked: right of reply. Each of several accused has it.</summary>
internal sealed class AccusedNotHeard()
    : PracticeRule("FC2001", Severity.Warning, "Ask them, and record the request with its outcome; or code the answer if there is one.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        foreach (var allegation in evaluation.Allegations)
            for (var i = 0; i < allegation.Answer.Parties.Length; i++)
                if (allegation.Answer.Parties[i] is { Manner: AnswerManner.NotRecordedAsAsked, Party: var party })
                    yield return new(
                        allegation.Allegation,
                        $"/against/{i}",
                        $"No answer of '{party}' to '{allegation.Id}' is recorded, and no request to them for one.");
    }
}
