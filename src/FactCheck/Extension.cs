using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>A JSON object that another program stores with an item or a citation. It is kept as it is, in order, and never interpreted.</summary>
/// <remarks>
/// Made by reading a claim set, or from text by <c>FactCheckJson.ParseExtension</c>. Two are equal when they have the same members in the same
/// order with the same values; how text is escaped and laid out does not count, how numbers are written does.
/// </remarks>
[JsonConverter(typeof(FormatConverter<Extension>))]
public sealed class Extension : IEquatable<Extension>
{
    private readonly string _json;

    internal Extension(string compactJson) => _json = compactJson;

    /// <inheritdoc/>
    public bool Equals(Extension? other) => string.Equals(_json, other?._json, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Extension);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_json, StringComparison.Ordinal);

    /// <summary>The object as JSON without white space.</summary>
    public override string ToString() => _json;
}
