namespace FactCheck.Json;

/// <summary>Relations. A particular case is of the same kind as the general one; the other relations lead across as well.</summary>
internal static class RelationShape
{
    public static readonly Shape<Relation> OfAllegation = Within(ItemKinds.Allegation);

    public static readonly Shape<Relation> OfDevelopment = Within(ItemKinds.Development);

    private static Shape<Relation> Within(ItemKinds own) => Members<Relation>.Declare(of =>
    {
        var kind = of.Choice("kind", relation => relation.Kind, Traits.Key);
        var to = of.Reference(
            "to",
            relation => relation.To,
            relation => relation.Kind == RelationKind.Specialises ? own : ItemKinds.Allegation | ItemKinds.Development,
            Traits.Key);
        return m => new() { Kind = m.Of(kind), To = m.Of(to) };
    });
}
