namespace FactCheck.Quotation;

/// <summary>The names that the W3C Web Annotation Data Model and its vocabulary give.</summary>
internal static class SelectorNames
{
    public const string Type = "type";
    public const string TextQuoteSelector = "TextQuoteSelector";
    public const string Exact = "exact";
    public const string Prefix = "prefix";
    public const string Suffix = "suffix";
    public const string TextPositionSelector = "TextPositionSelector";
    public const string Start = "start";
    public const string End = "end";
    public const string Target = "target";
    public const string Source = "source";
    public const string Selector = "selector";
    public const string RefinedBy = "refinedBy";
    public const string Id = "id";

    /// <summary>What the names are short for; a name may be written in full.</summary>
    private static readonly string[] Namespaces = ["http://www.w3.org/ns/oa#", "oa:"];

    /// <summary>The short form of the name of a type.</summary>
    public static string Short(string type) => Namespaces.FirstOrDefault(name => type.StartsWith(name, StringComparison.Ordinal)) is { } prefix ? type[prefix.Length..] : type;
}
