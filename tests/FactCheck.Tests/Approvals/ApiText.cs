using System.Reflection;
using System.Text;

namespace FactCheck.Tests.Approvals;

/// <summary>Writes the public API of an assembly: a type a paragraph, a member a line, both in ordinal order.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            var lines = type.IsEnum ? Values(type) : type.GetMembers(Declared).Where(IsShown).Select(ApiSignature.Of).Order(StringComparer.Ordinal);
            foreach (var line in lines)
                text.Append("  ").Append(line).Append('\n');
            text.Append('\n');
        }
        return text.ToString().TrimEnd();
    }

    private static string Head(Type type)
    {
        var bases = new[] { type.BaseType }.Where(parent => parent is { IsGenericType: false } && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            .Concat(type.GetInterfaces().Except(type.GetInterfaces().SelectMany(parent => parent.GetInterfaces())).Except(type.BaseType?.GetInterfaces() ?? [])
                .Where(parent => parent.IsPublic).OrderBy(ApiSignature.NameOf, StringComparer.Ordinal))
            .Select(parent => ApiSignature.NameOf(parent!)).ToArray();
        return $"{Kind(type)} {type.Namespace}.{ApiSignature.NameOf(type)}{(type.IsEnum || bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return type.IsDefined(typeof(FlagsAttribute)) ? "flags enum" : "enum";
        if (type.IsInterface)
            return "interface";
        var isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        if (type.IsValueType)
            return (type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute)) ? "readonly " : "") + (isRecord ? "record struct" : "struct");
        var kind = isRecord ? "record" : "class";
        return type switch { { IsAbstract: true, IsSealed: true } => $"static {kind}", { IsAbstract: true } => $"abstract {kind}", { IsSealed: true } => $"sealed {kind}", _ => kind };
    }

    // In the order of their numbers: that order is part of the API.
    private static IEnumerable<string> Values(Type type) => Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");

    private static bool IsShown(MemberInfo member) => member switch
    {
        Type => false,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible) && property.Name != "EqualityContract",
        MethodInfo method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !IsOfEveryRecord(method),
        MethodBase method => IsVisible(method),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => true,
    };

    internal static bool IsVisible(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && method.DeclaringType is { IsSealed: false });

    // What the compiler adds to every record says nothing of this one.
    private static bool IsOfEveryRecord(MethodInfo method) =>
        method.Name is "<Clone>$" or "PrintMembers" || method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false);
}
