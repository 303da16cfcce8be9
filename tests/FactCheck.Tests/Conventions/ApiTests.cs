using System.Reflection;
using System.Runtime.CompilerServices;

namespace FactCheck.Tests.Conventions;

/// <summary>What the compiled library shows to its users, and what it is called inside.</summary>
public class ApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Public = typeof(ClaimSet).Assembly.GetExportedTypes();

    private static readonly string[] Clocks =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.get_System", "System.Environment.get_TickCount", "System.Environment.get_TickCount64", "System.Diagnostics.Stopwatch.StartNew",
        "System.Diagnostics.Stopwatch.GetTimestamp",
    ];

    public static TheoryData<string> Assemblies => [.. Compiled.Paths];

    // A making of an allegation is a citation that also says how strongly it puts it.
    [Fact]
    public void Every_public_class_but_Citation_is_sealed_or_abstract() =>
        Assert.Equal([typeof(Citation)], Public.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }));

    [Fact]
    public void No_public_property_can_be_set_after_it_was_made()
    {
        var setters = Public.SelectMany(type => type.GetProperties(Declared)).Where(property => property.SetMethod is { IsPublic: true }).ToArray();
        Assert.True(setters.Length > 100);
        Assert.Empty(setters.Where(property => !IsInit(property.SetMethod!)).Select(property => $"{property.DeclaringType}.{property.Name}"));
    }

    [Fact]
    public void No_public_field_is_anything_but_a_constant() =>
        Assert.Empty(Public.SelectMany(type => type.GetFields(Declared)).Where(field => field is { IsLiteral: false, IsSpecialName: false }).Select(field => $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void Every_public_type_has_a_summary() => Assert.Empty(Public.Where(type => IsUndocumented(Documentation.IdOf(type))).Select(type => type.FullName));

    [Fact]
    public void Every_public_member_has_documentation()
    {
        var documented = Documentation.OfLibrary.Members.Keys.GroupBy(NameIn, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        var members = Public.SelectMany(type => type.GetMembers(Declared)).Where(IsWritten).GroupBy(IdOf).ToArray();
        Assert.True(members.Length > 300);
        Assert.Empty(members.Where(group => documented.GetValueOrDefault(group.Key, []).Count(id => !IsUndocumented(id)) < group.Count()).Select(group => group.Key));
    }

    [Fact]
    public void Documentation_says_what_a_member_means_and_not_that_it_can_be_read_and_set() =>
        Assert.Empty(Documentation.OfLibrary.Members.Where(member => member.Value.Value.Contains("Gets or sets", StringComparison.OrdinalIgnoreCase)
            || member.Value.Value.TrimStart().StartsWith("Gets ", StringComparison.Ordinal)).Select(member => member.Key));

    [Fact]
    public void No_type_is_named_for_no_purpose()
    {
        string[] empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Info", "Impl"];
        var named = typeof(ClaimSet).Assembly.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));
        Assert.Empty(named.Where(type => Words(type.Name).Intersect(empty, StringComparer.Ordinal).Any()).Select(type => type.FullName));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void There_is_no_clock_inside(string path)
    {
        var members = TypeUses.ForeignMembersIn(path);
        Assert.Contains("System.DateTime.DaysInMonth", members);
        Assert.Empty(members.Intersect(Clocks, StringComparer.Ordinal));
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // What the compiler adds to a record is written by nobody; accessors are told with their property.
    private static bool IsWritten(MemberInfo member) => member switch
    {
        Type => false,
        FieldInfo field => !field.IsSpecialName,
        MethodBase method => !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal) || method is ConstructorInfo { IsStatic: false })
            && !IsOfRecord(method) && !IsDefaultConstructor(method),
        _ => true,
    };

    private static bool IsOfRecord(MethodBase method) => method.Name.StartsWith('<') || (method.Name == "ToString" && IsRecord(method.DeclaringType!) && IsUndocumented($"M:{method.DeclaringType!.FullName}.ToString"));

    private static bool IsDefaultConstructor(MethodBase method) => method is ConstructorInfo && method.GetParameters().Length == 0 && IsUndocumented(IdOf(method));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static bool IsUndocumented(string id) =>
        !Documentation.OfLibrary.Members.TryGetValue(id, out var member)
        || !member.Elements().Any(element => element.Name.LocalName is "inheritdoc" || (element.Name.LocalName is "summary" && !string.IsNullOrWhiteSpace(element.Value + element.Elements().FirstOrDefault())));

    private static string IdOf(MemberInfo member)
    {
        var kind = member switch { PropertyInfo => 'P', FieldInfo => 'F', EventInfo => 'E', _ => 'M' };
        return Documentation.IdOf(member.DeclaringType!, kind, member.Name.Replace('.', '#'));
    }

    /// <summary>The id of a member without its parameters, which overloads have in common.</summary>
    private static string NameIn(string id) => id.Split('(', '~')[0].Split("``")[0];

    private static IEnumerable<string> Words(string name)
    {
        var from = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !char.IsUpper(name[i]))
                continue;
            yield return name[from..i];
            from = i;
        }
    }
}
