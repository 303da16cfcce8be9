using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>An allegation does not rest on the word of one alone who is not named.</summary>
/// <remarks>
/// Where the record says that they are several, it does not. Neither where it does not say who they are at all, nor off the record: other rules ask for that first.
/// </remarks>
internal sealed class SingleUnnamedOrigin()
    : PracticeRule("FC2030", Severity.Warning, "Look for a second origin, or for a name; where they are several, say how many (\"count\").")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        foreach (var allegation in evaluation.Allegations)
        {
            if (allegation is not { Allegation.Withdrawn: null, Origins: { EvidenceFor: 0, IsConfirmedByAccused: false } })
                continue;
            var chains = allegation.Sourcing.Chains;
            var own = chains.RemoveAll(chain => !IsOwn(chain.Citation, evaluation.ClaimSet));
            if (own.IsEmpty || !own.All(chain => chain.Links is [.., Actor.Unnamed unnamed] && MayBeOne(unnamed)))
                continue;
            var origins = evaluation.Tracing.Among(own.Select(chain => chain.Origin));
            if (origins.Number == 1)
                yield return new(
                    allegation.Allegation,
                    $"/cites/{chains.IndexOf(own[0])}/via/{own[0].Links.Length - 1}",
                    $"'{allegation.Id}' is asserted or suspected by one origin alone, which is not named: {Listing.Of(origins.All)}.");
        }
    }

    /// <summary>Whether a making is somebody's own. A headline is nobody's.</summary>
    private static bool IsOwn(Citation making, ValidClaimSet set) =>
        making is Making { Modality: Modality.Asserted or Modality.Suspected } && !making.IsHeadline(set);

    private static bool MayBeOne(Actor.Unnamed origin) =>
        origin is { Count: 1 } or { Count: null, Terms: not null } or { Count: null, Reason: not null } && !origin.IsOffTheRecord;
}
