using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Nothing is a particular case of itself, however many cases lie between.</summary>
internal sealed class SpecialisationCycle() : ValidationRule("FC1005", nameof(SpecialisationCycle), "Keep \"specialises\" on the particular one, towards the general one.")
{
    private const string Meaning = "What specialises what runs in a circle: {0}.";

    public override IEnumerable<Finding> Check(ItemIndex set) => Enumerable.Concat(
        Cycles.Find(set.ClaimSet.Allegations, allegation => General<Allegation>(set, allegation.Relations), Meaning),
        Cycles.Find(set.ClaimSet.Developments, development => General<Development>(set, development.Relations), Meaning));

    private static IEnumerable<(T To, string At)> General<T>(ItemIndex set, ImmutableArray<Relation> relations)
        where T : Item =>
        Places.In(relations, "/relations")
            .Where(relation => relation.Value.Kind == RelationKind.Specialises)
            .Select(relation => (relation.Value.To, relation.At + "/to"))
            .Resolve<T>(set);
}
