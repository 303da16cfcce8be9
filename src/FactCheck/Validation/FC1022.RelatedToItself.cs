using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Nothing contradicts, resembles, bears upon or rests on itself. That nothing specialises or supports itself is a matter of circles.</summary>
internal sealed class RelatedToItself() : ValidationRule("FC1022", nameof(RelatedToItself), "Let it lead to another item, or take it out.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var allegation in set.ClaimSet.Allegations)
            foreach (var finding in OfRelations(allegation, allegation.Relations))
                yield return finding;
        foreach (var development in set.ClaimSet.Developments)
            foreach (var finding in OfRelations(development, development.Relations))
                yield return finding;
        foreach (var evidence in set.ClaimSet.Evidence)
            for (var i = 0; i < evidence.Bears.Length; i++)
                if (evidence.Bears[i].As != BearingKind.Supports && evidence.Bears[i].On.IndexOf(evidence.Id) is var at and >= 0)
                    yield return new(evidence, FormattableString.Invariant($"/bears/{i}/on/{at}"), $"'{evidence.Id}' bears on itself.");
        foreach (var assessment in set.ClaimSet.Assessments)
            if (assessment.RestsOn.IndexOf(assessment.Id) is var at and >= 0)
                yield return new(assessment, FormattableString.Invariant($"/restsOn/{at}"), $"'{assessment.Id}' rests on itself.");
    }

    private static IEnumerable<Finding> OfRelations(Item item, IReadOnlyList<Relation> relations)
    {
        for (var i = 0; i < relations.Count; i++)
            if (relations[i].Kind != RelationKind.Specialises && relations[i].To == item.Id)
                yield return new(item, FormattableString.Invariant($"/relations/{i}/to"), $"'{item.Id}' is related to itself.");
    }
}
