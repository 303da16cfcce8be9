using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Validation;

/// <summary>Nothing contradicts, resembles, bears upon or rests on itself. That nothing specialises or supports itself is a matter of circles.</summary>
internal sealed class RelatedToItself() : ValidationRule("FC1022", "Let it lead to another item, or take it out.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var relation in Part<Relation>.In(set.ClaimSet))
            if (relation.Value.Kind != RelationKind.Specialises && relation.Value.To == relation.Item.Id)
                yield return new(relation.Item, relation.At + "/to", $"'{relation.Item.Id}' is related to itself.");
        foreach (var bearing in Part<Bearing>.In(set.ClaimSet))
            if (bearing.Value.As != BearingKind.Supports && bearing.Value.On.IndexOf(bearing.Item.Id) is var at and >= 0)
                yield return new(bearing.Item, $"{bearing.At}/on/{at}", $"'{bearing.Item.Id}' bears on itself.");
        foreach (var assessment in set.ClaimSet.Assessments)
            if (assessment.RestsOn.IndexOf(assessment.Id) is var at and >= 0)
                yield return new(assessment, $"/restsOn/{at}", $"'{assessment.Id}' rests on itself.");
    }
}
