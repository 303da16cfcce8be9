using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>An allegation does not rest on the word of one alone who is not named.</summary>
/// <remarks>
/// Where the record says that they are several, it does not. Neither where it does not say who they are at all, nor off the record: other rules ask for that first.
/// </remarks>
internal sealed class SingleUnnamedOrigin()
    : PracticeRule("FC2030", nameof(SingleUnnamedOrigin), Severity.Warning, "Look for a second origin, or for a name; where they are several, say how many (\"count\").")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        foreach (var allegation in evaluation.Allegations)
            if (allegation is { Allegation.Withdrawn: null, Origins: { EvidenceFor: 0, IsConfirmedByAccused: false } }
                && OwnOf(allegation, evaluation.ClaimSet) is { Count: > 0 } makings
                && makings.TrueForAll(making => allegation.Allegation.Cites[making].Via is [.., Actor.Unnamed unnamed] && MayBeOne(unnamed)))
            {
                var origins = evaluation.Tracing.Among(makings.Select(making => allegation.Sourcing.Chains[making].Origin));
                if (origins.Number == 1)
                    yield return new(
                        allegation.Allegation,
                        FormattableString.Invariant($"/cites/{makings[0]}/via/{allegation.Allegation.Cites[makings[0]].Via.Length - 1}"),
                        $"'{allegation.Id}' is asserted or suspected by one origin alone, which is not named: {Listing.Of(origins.All)}.");
            }
    }

    /// <summary>The places of the makings that make it somebody's own. A headline is nobody's.</summary>
    private static List<int> OwnOf(AllegationEvaluation allegation, ValidClaimSet set)
    {
        var own = new List<int>();
        for (var i = 0; i < allegation.Allegation.Cites.Length; i++)
            if (allegation.Allegation.Cites[i] is { Modality: Modality.Asserted or Modality.Suspected } making && !making.IsHeadline(set))
                own.Add(i);
        return own;
    }

    private static bool MayBeOne(Actor.Unnamed origin) =>
        origin is { Count: 1 } or { Count: null, Terms: not null } or { Count: null, Reason: not null } && !origin.IsOffTheRecord;
}
