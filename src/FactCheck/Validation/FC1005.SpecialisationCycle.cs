using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Nothing is a particular case of itself, however many cases lie between.</summary>
internal sealed class SpecialisationCycle() : ValidationRule("FC1005", "Keep \"specialises\" on the particular one, towards the general one.")
{
    private const string Meaning = "What specialises what runs in a circle: {0}.";

    public override IEnumerable<Finding> Check(ItemIndex set) => Enumerable.Concat(
        Cycles.Find(set.ClaimSet.Allegations, allegation => General(set, allegation, allegation.Relations), Meaning),
        Cycles.Find(set.ClaimSet.Developments, development => General(set, development, development.Relations), Meaning));

    private static IEnumerable<(T To, Item In, string At)> General<T>(ItemIndex set, T from, ImmutableArray<Relation> relations)
        where T : Item =>
        Places.In(relations, "/relations")
            .Where(relation => relation.Value.Kind == RelationKind.Specialises)
            .Select(relation => (relation.Value.To, relation.At + "/to"))
            .Resolve<T>(set, from);
}
