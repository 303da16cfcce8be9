using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>What may be one thing counted twice is settled, or at least seen.</summary>
internal sealed class PossiblySameLeftOpen()
    : PracticeRule("FC2011", nameof(PossiblySameLeftOpen), Severity.Info, "Have somebody else read both; then merge them, or let the doubt stand: it is listed until it is settled.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var set = evaluation.ClaimSet;
        foreach (var allegation in set.Allegations)
            foreach (var finding in Open(allegation, allegation.Relations))
                yield return finding;
        foreach (var development in set.Developments)
            foreach (var finding in Open(development, development.Relations))
                yield return finding;
    }

    private static IEnumerable<Finding> Open(Item item, IReadOnlyList<Relation> relations)
    {
        for (var i = 0; i < relations.Count; i++)
            if (relations[i].Kind == RelationKind.PossiblySame)
                yield return new(item, FormattableString.Invariant($"/relations/{i}"), $"Whether '{item.Id}' and '{relations[i].To}' are one is open.");
    }
}
