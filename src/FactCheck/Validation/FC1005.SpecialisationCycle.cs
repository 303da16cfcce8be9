using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Nothing is a particular case of itself, however many cases lie between.</summary>
internal sealed class SpecialisationCycle() : ValidationRule("FC1005", nameof(SpecialisationCycle), "Keep \"specialises\" on the particular one, towards the general one.")
{
    private const string Meaning = "What specialises what runs in a circle: {0}.";

    public override IEnumerable<Finding> Check(ItemIndex set) => Enumerable.Concat(
        Cycles.Find(set.ClaimSet.Allegations, allegation => General<Allegation>(set, allegation.Relations), Meaning),
        Cycles.Find(set.ClaimSet.Developments, development => General<Development>(set, development.Relations), Meaning));

    private static IEnumerable<T> General<T>(ItemIndex set, IEnumerable<Relation> relations)
        where T : Item =>
        relations.Where(relation => relation.Kind == RelationKind.Specialises).Select(relation => set.Find<T>(relation.To)).OfType<T>();
}
