namespace FactCheck.Practice;

/// <summary>The assessments that hold.</summary>
internal static class Verdicts
{
    /// <summary>The assessments that no later one replaces. Those that were replaced are history, and stay as they were.</summary>
    public static IEnumerable<Assessment> LatestAssessments(this ValidClaimSet set)
    {
        var superseded = set.Assessments.Select(assessment => assessment.Supersedes).OfType<Id>().ToHashSet();
        return set.Assessments.Where(assessment => !superseded.Contains(assessment.Id));
    }
}
