using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>Several carriers of one origin confirm nothing: they are read as what they are, one account told several times.</summary>
/// <remarks>Headlines are no origins: they repeat in short what the text below them has from somebody.</remarks>
internal sealed class SeveralCarriersOfOneOrigin()
    : PracticeRule("FC2026", Severity.Info, "Treat them as one account; look for an origin that can be told apart from this one.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        foreach (var allegation in evaluation.Allegations)
        {
            if (allegation is not { Allegation.Withdrawn: null, Origins.Carriers: > 1 })
                continue;
            var chains = allegation.Sourcing.Chains.RemoveAll(chain => chain.Citation.IsHeadline(evaluation.ClaimSet));
            var carriers = Number(chains.Select(chain => evaluation.ClaimSet.Get<Source>(chain.Carrier)));
            var origins = evaluation.Tracing.Among(chains.Select(chain => chain.Origin));
            if (carriers > 1 && origins.Number == 1)
                yield return new(
                    allegation.Allegation,
                    "/cites",
                    $"{carriers} sources carry '{allegation.Id}', and "
                    + (origins.All.Length == 1 ? $"all that they say of it comes from {Listing.Of(origins.All)}." : $"those it comes from cannot be told apart: {Listing.Of(origins.All)}."));
        }
    }

    /// <summary>How many sources carry it; one that was coded twice counts once, and one that was retracted not at all: other rules find those.</summary>
    private static int Number(IEnumerable<Source> carriers) =>
        carriers.Where(carrier => !carrier.IsRetracted)
            .DistinctBy(carrier => carrier.Url ?? carrier.Id.Value, StringComparer.Ordinal)
            .DistinctBy(carrier => carrier is { Text: { } text, Originality: not Originality.Syndicated } ? text.Sha256 : carrier.Id.Value, StringComparer.Ordinal)
            .Count();
}
