using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>No assessment replaces itself, however many assessments lie between.</summary>
internal sealed class SupersessionCycle() : ValidationRule("FC1006", "Let \"supersedes\" lead from the later assessment to the earlier one.")
{
    public override IEnumerable<Finding> Check(ItemIndex set) => Cycles.Find(
        set.ClaimSet.Assessments,
        assessment => set.Find<Assessment>(assessment.Supersedes) is { } earlier ? [(earlier, assessment, "/supersedes")] : [],
        "What supersedes what runs in a circle: {0}.");
}
