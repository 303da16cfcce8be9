using System.Xml.Linq;

namespace FactCheck.Tests.Conventions;

/// <summary>The documentation file that the compiler writes beside the library.</summary>
internal sealed class Documentation
{
    private readonly Dictionary<string, XElement> _members;

    private Documentation(XDocument file) =>
        _members = file.Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static Documentation OfLibrary { get; } = new(XDocument.Load(Path.ChangeExtension(typeof(ClaimSet).Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace));

    /// <summary>What is documented, by documentation id: <c>P:FactCheck.Item.Note</c>.</summary>
    public IReadOnlyDictionary<string, XElement> Members => _members;

    /// <summary>The id of a type in the file; a type within a type is joined with a point.</summary>
    public static string IdOf(Type type) => $"T:{type.FullName!.Replace('+', '.')}";

    public static string IdOf(Type type, char kind, string member) => $"{kind}:{type.FullName!.Replace('+', '.')}.{member}";

    /// <summary>The summary; where it is inherited by reference, that of the other member. Null where there is none.</summary>
    public XElement? Summary(string id)
    {
        if (!_members.TryGetValue(id, out var member))
            return null;
        if (member.Element("summary") is { } summary)
            return summary;
        return member.Element("inheritdoc")?.Attribute("cref")?.Value is { } other ? Summary(other) : null;
    }
}
