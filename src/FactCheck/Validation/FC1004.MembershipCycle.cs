using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Nobody is a member of themselves, however many bodies lie between.</summary>
internal sealed class MembershipCycle() : ValidationRule("FC1004", "Take one of these memberships out of \"memberOf\".")
{
    public override IEnumerable<Finding> Check(ItemIndex set) => Cycles.Find(
        set.ClaimSet.Parties,
        party => Places.In(party.MemberOf, "/memberOf").Resolve<Party>(set, party),
        "The memberships run in a circle: {0}.");
}
