using System.Reflection;
using System.Runtime.CompilerServices;

namespace FactCheck.Tests.Approvals;

/// <summary>Writes one member as C# would declare it.</summary>
internal static class ApiSignature
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo field => $"{(field.IsLiteral ? "const" : field.IsStatic ? "static readonly" : "readonly")} {NameOf(Nullability.Create(field))} {field.Name}{(field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "")}",
        PropertyInfo property => Property(property),
        ConstructorInfo constructor => $"{Access(constructor)}new({Parameters(constructor)})",
        MethodInfo method => $"{Access(method)}{Modifiers(method)}{NameOf(Nullability.Create(method.ReturnParameter))} {method.Name}{TypeParameters(method)}({Parameters(method)})",
        _ => member.ToString()!,
    };

    /// <summary>A type without what is known of null.</summary>
    public static string NameOf(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsByRef)
            return NameOf(type.GetElementType()!);
        if (type.IsArray)
            return $"{NameOf(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return $"{NameOf(value)}?";
        return Outer(type) + Simple(type) + Arguments(type.GetGenericArguments().Select(NameOf));
    }

    private static string NameOf(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var mark = info.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        if (type.IsArray && info.ElementType is { } element)
            return $"{NameOf(element)}[]{mark}";
        if (!type.IsGenericType || Nullable.GetUnderlyingType(type) is not null || info.GenericTypeArguments.Length == 0)
            return NameOf(type) + mark;
        return Outer(type) + Simple(type) + Arguments(info.GenericTypeArguments.Select(NameOf)) + mark;
    }

    private static string Outer(Type type) => type is { IsNested: true, IsGenericParameter: false } ? $"{NameOf(type.DeclaringType!)}." : "";

    private static string Simple(Type type) => type.Name.Split('`')[0];

    private static string Arguments(IEnumerable<string> arguments) => arguments.ToArray() is { Length: > 0 } names ? $"<{string.Join(", ", names)}>" : "";

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(ApiText.IsVisible).ToArray();
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        var name = index.Length > 0 ? "this" : property.Name;
        var words = accessors.Select(accessor => accessor == property.GetMethod ? "get;" : IsInit(accessor) ? "init;" : "set;");
        return $"{Access(accessors[0])}{Modifiers(accessors[0])}{required}{NameOf(Nullability.Create(property))} {name}{index} {{ {string.Join(' ', words)} }}";
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
            return "static ";
        if (method.DeclaringType!.IsInterface || !method.IsVirtual)
            return "";
        if (method.IsAbstract)
            return "abstract ";
        return method.GetBaseDefinition() != method ? "override " : method.IsFinal ? "" : "virtual ";
    }

    private static string TypeParameters(MethodInfo method)
    {
        var parameters = method.GetGenericArguments();
        return Arguments(parameters.Select(parameter => parameter.GetGenericParameterConstraints() is { Length: > 0 } constraints
            ? $"{parameter.Name} : {string.Join(", ", constraints.Select(NameOf))}"
            : parameter.Name));
    }

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? parameter.IsIn ? "in " : "ref " : "";
        var list = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var value = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : "";
        return $"{list}{way}{NameOf(Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
