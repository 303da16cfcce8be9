using System.Text.Json;
using System.Xml.Linq;
using FactCheck.Tests.Conventions;

namespace FactCheck.Tests.Approvals;

/// <summary>
/// What the documentation of the library says, as plain text for those who write JSON: members and values are called as the format calls them,
/// and what is null in the library is absent in a file.
/// </summary>
internal static class SchemaText
{
    public static string OfType(Type type) => Of(Documentation.IdOf(type));

    public static string OfProperty(System.Reflection.PropertyInfo property) => Of(Documentation.IdOf(property.DeclaringType!, 'P', property.Name));

    public static string OfValue(Type enumeration, string name) => Of(Documentation.IdOf(enumeration, 'F', name));

    public static string OfField(Type type, string name) => Of(Documentation.IdOf(type, 'F', name));

    /// <summary>A name of the library as the format writes it; a grade keeps its capital.</summary>
    public static string CamelCase(string name) => name.Length == 1 ? name : JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>A name as words: <c>ClaimSet</c> is "claim set".</summary>
    public static string Words(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace('_', ' ');

    private static string Of(string id)
    {
        var summary = Documentation.OfLibrary.Summary(id) ?? throw new InvalidDataException($"{id} has no summary.");
        var words = string.Concat(summary.Nodes().Select(Plain)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(InFile));
    }

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => Reference(see.Attribute("cref")?.Value ?? see.Attribute("langword")!.Value),
        XElement other => string.Concat(other.Nodes().Select(Plain)),
        _ => "",
    };

    // A constant is told by its value.
    private static string Reference(string cref)
    {
        var (type, name) = (cref[2..cref.LastIndexOf('.')], cref[(cref.LastIndexOf('.') + 1)..]);
        if (cref[0] == 'F' && typeof(ClaimSet).Assembly.GetType(type) is { IsEnum: false } holder)
            return FormattableString.Invariant($"{holder.GetField(name)!.GetRawConstantValue()}");
        return cref[0] == 'T' ? Words(name) : CamelCase(name);
    }

    private static string InFile(string word) => word switch { "null" => "absent", "Null" => "Absent", _ => word };
}
