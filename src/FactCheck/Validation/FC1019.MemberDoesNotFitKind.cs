using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Validation;

/// <summary>Only an offer offers, and only a counterclaim alleges.</summary>
internal sealed class MemberDoesNotFitKind()
    : ValidationRule("FC1019", "Make it a point of its own, of the kind that the member belongs to.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var point in Part<Point>.In(set.ClaimSet))
        {
            if (point.Value is { Offers: not null, Kind: not AnswerKind.Offer })
                yield return new(point.Item, point.At + "/offers", "Only a point of kind \"offer\" says what it offers.");
            if (point.Value is { Alleges: not null, Kind: not AnswerKind.Counterclaim })
                yield return new(point.Item, point.At + "/alleges", "Only a point of kind \"counterclaim\" says what it alleges.");
        }
    }
}
