using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Nobody is judge in their own cause: what the accused say is an answer, and what the makers say is the allegation.</summary>
internal sealed class AssessedByParty()
    : PracticeRule("FC2022", nameof(AssessedByParty), Severity.Warning, "Code what an accused says of an allegation as a response.")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        foreach (var assessment in set.Assessments)
        {
            var by = assessment.By.Parties.ToHashSet();
            if (by.Overlaps(set.AccusedOf(assessment.Of)))
                yield return new(assessment, "/by", $"'{assessment.Id}' is by one of the accused, or by one who belongs to them.");
            else if (by.Overlaps(Makers(set, assessment.Of)))
                yield return new(assessment, "/by", $"'{assessment.Id}' is by somebody who makes the allegation.", "Have somebody assess it who does not make it.");
        }
    }

    /// <summary>Those whose allegation it is: the ends of the chains of those makings that assert or suspect it, or the publisher.</summary>
    private static IEnumerable<Id> Makers(ValidClaimSet set, Id allegation) =>
        from making in set.Get<Allegation>(allegation).Cites
        where making.Modality is Modality.Asserted or Modality.Suspected
        from maker in making.Via is [.., var origin] ? origin.Parties : set.Get<Source>(making.Source).Publisher is { } publisher ? [publisher] : []
        select maker;
}
