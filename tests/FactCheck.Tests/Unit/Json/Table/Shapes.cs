using System.Reflection;
using FactCheck.Json;
using FactCheck.Tests.Laws;

namespace FactCheck.Tests.Unit.Json.Table;

/// <summary>Every shape of the table, and objects of it out of many claim sets.</summary>
internal static class Shapes
{
    /// <summary>The shapes by the names under which they are declared.</summary>
    public static IReadOnlyDictionary<string, Shape> All { get; } = (
        from type in typeof(Shape).Assembly.GetTypes()
        where type is { Namespace: "FactCheck.Json", IsAbstract: true, IsSealed: true, ContainsGenericParameters: false }
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public)
        where field.FieldType.IsAssignableTo(typeof(Shape))
        select (Name: $"{type.Name}.{field.Name}", Shape: (Shape)field.GetValue(null)!))
        .ToDictionary(one => one.Name, one => one.Shape, StringComparer.Ordinal);

    /// <summary>The shapes whose objects are compared member by member; other objects are one value each.</summary>
    public static IReadOnlySet<Shape> Compared { get; } = ReachedFrom(ClaimSetShape.Shape, []);

    private static readonly ILookup<Shape, (object Value, ClaimSet Set)> Found = (
        from seed in Enumerable.Range(0, 40)
        let set = WellFormedSets.Make(seed, 100)
        from found in In(ClaimSetShape.Shape, set)
        select (found.Shape, found.Value, Set: set)).ToLookup(found => found.Shape, found => (found.Value, found.Set));

    public static IEnumerable<(object Value, ClaimSet Set)> ObjectsOf(Shape shape) => Found[shape];

    private static IEnumerable<(Shape Shape, object Value)> In(Shape shape, object value)
    {
        yield return (shape, value);
        foreach (var member in shape.Members)
            foreach (var (slot, part) in PartsOf(member, value))
                if (slot.ShapeOf(part) is { } inner)
                    foreach (var found in In(inner, part))
                        yield return found;
    }

    private static IEnumerable<(Slot Slot, object Value)> PartsOf(Member member, object owner) =>
        (member.Of(owner), member.Value.Element) switch
        {
            (null, _) => [],
            ({ } list, { } element) => member.Value.ElementsOf(list).Select(part => (element, part)),
            ({ } part, _) => [(member.Value, part)],
        };

    private static HashSet<Shape> ReachedFrom(Shape shape, HashSet<Shape> reached)
    {
        if (reached.Add(shape))
            foreach (var member in shape.Members)
                if ((member.Value.Element ?? member.Value).Shape is { IsOneValue: false } inner)
                    ReachedFrom(inner, reached);
        return reached;
    }
}
