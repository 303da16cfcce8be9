using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Who alleges something is read off its citations: an allegation without one is nobody's.</summary>
internal sealed class AllegationWithoutCitation()
    : ValidationRule("FC1021", "Cite where it was made, or take the allegation out.")
{
    public override IEnumerable<Finding> Check(ItemIndex set) =>
        from allegation in set.ClaimSet.Allegations
        where allegation.Cites.IsEmpty
        select new Finding(allegation, "", $"Nothing says who alleges '{allegation.Id}', or where.");
}
