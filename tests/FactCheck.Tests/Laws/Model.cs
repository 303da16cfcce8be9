using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace FactCheck.Tests.Laws;

/// <summary>The vocabulary as reflection sees it: so that no test has to list its members, and none can forget a new one.</summary>
internal static class Model
{
    private static readonly MethodInfo ArrayOf = typeof(Model).GetMethod(nameof(MakeArray), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static IReadOnlyList<Type> ActorKinds { get; } =
        [.. typeof(Actor).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Actor)))];

    /// <summary>Every record, every kind of actor and every enumeration that a claim set can hold; no abstract ones.</summary>
    public static IReadOnlyCollection<Type> Types { get; } = Reachable();

    public static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    /// <summary>The members that hold something; what is reckoned from others is not among them.</summary>
    public static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties().Where(property => property.CanWrite || (typeof(Actor).IsAssignableFrom(type) && property.DeclaringType == type));

    public static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    /// <summary>What a list is of; null for what is no list.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GenericTypeArguments[0] : null;

    public static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static bool IsDefault(object? value) => value switch
    {
        null or false or 0 => true,
        System.Collections.IList list => list.Count == 0,
        Enum choice => Convert.ToInt32(choice, null) == 0,
        _ => false,
    };

    public static IReadOnlyList<object> Items(object list) => [.. ((System.Collections.IEnumerable)list).Cast<object>()];

    public static object ListOf(Type item, IEnumerable<object> values) => ArrayOf.MakeGenericMethod(item).Invoke(null, [values])!;

    /// <summary>A copy of a record in which one member is another.</summary>
    public static object With(object record, PropertyInfo member, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        member.SetValue(copy, value);
        return copy;
    }

    private static ImmutableArray<T> MakeArray<T>(IEnumerable<object> values) => [.. values.Cast<T>()];

    private static HashSet<Type> Reachable()
    {
        var reached = new HashSet<Type>();
        var open = new Queue<Type>([typeof(ClaimSet), .. ActorKinds]);
        while (open.TryDequeue(out var type))
        {
            if (!(type.IsEnum || IsRecord(type)) || type.IsAbstract || !reached.Add(type))
                continue;
            foreach (var member in Members(type))
                open.Enqueue(Underlying(ItemOf(member.PropertyType) ?? member.PropertyType));
        }
        return reached;
    }
}
