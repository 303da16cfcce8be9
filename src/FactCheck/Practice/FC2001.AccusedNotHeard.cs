using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Whoever is accused has been heard, or has been asked: right of reply. Each of several accused has it.</summary>
internal sealed class AccusedNotHeard()
    : PracticeRule("FC2001", nameof(AccusedNotHeard), Severity.Warning, "Ask them, and record the request with its outcome; or code the answer if there is one.")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        var around = new Dictionary<Id, HashSet<Id>>();
        foreach (var allegation in set.Allegations)
        {
            if (allegation.Against.IsEmpty)
                continue;
            var heard = Heard(set, allegation).ToHashSet();
            for (var i = 0; i < allegation.Against.Length; i++)
            {
                var party = allegation.Against[i];
                if (!around.TryGetValue(party, out var circle))
                    around.Add(party, circle = set.Around(party));
                if (!circle.Overlaps(heard))
                    yield return new(
                        allegation,
                        FormattableString.Invariant($"/against/{i}"),
                        $"No answer of '{party}' to '{allegation.Id}' is recorded, and no request to them for one.");
            }
        }
    }

    /// <summary>Who answered the allegation, or was asked about it: by name or in general.</summary>
    private static IEnumerable<Id> Heard(ValidClaimSet set, Allegation allegation) =>
        set.AnswersOfAccused(allegation.Id).SelectMany(answer => Accused.PartiesIn(answer.Response.By))
            .Concat(set.GeneralOf(allegation.Id).Prepend(allegation.Id).SelectMany(id => set.RequestsAbout(id)).Select(request => request.To));
}
