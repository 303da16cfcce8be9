using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Only an offer offers, and only a counterclaim alleges.</summary>
internal sealed class MemberDoesNotFitKind()
    : ValidationRule("FC1019", nameof(MemberDoesNotFitKind), "Make it a point of its own, of the kind that the member belongs to.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var response in set.ClaimSet.Responses)
            for (var i = 0; i < response.Points.Length; i++)
            {
                var point = response.Points[i];
                if (point is { Offers: not null, Kind: not AnswerKind.Offer })
                    yield return new(response, FormattableString.Invariant($"/points/{i}/offers"), "Only a point of kind \"offer\" says what it offers.");
                if (point is { Alleges: not null, Kind: not AnswerKind.Counterclaim })
                    yield return new(response, FormattableString.Invariant($"/points/{i}/alleges"), "Only a point of kind \"counterclaim\" says what it alleges.");
            }
    }
}
