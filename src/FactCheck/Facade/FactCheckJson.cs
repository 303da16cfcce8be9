using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FactCheck.Data;
using FactCheck.Json;

namespace FactCheck;

/// <summary>Claim sets and what is derived of them in programs that use <see cref="JsonSerializer"/>, and what else belongs to JSON.</summary>
/// <remarks>
/// With any options the types of the library are written in their one form, because they name their converters. The serializer reads and writes through the same code as <see cref="ClaimSetJson"/>; but it stops at the first fault and throws
/// <see cref="JsonException"/>, as it always does. Where all faults are wanted, use <see cref="ClaimSetJson"/>.
/// </remarks>
public static class FactCheckJson
{
    private static readonly Lazy<string> LazySchema = new(LoadSchema);

    /// <summary>
    /// Gives the serializer what it needs for <see cref="ClaimSet"/> and everything in it, for evaluations, differences and diagnostics. For programs that are compiled ahead of
    /// time and have no metadata of their own. It uses no reflection.
    /// </summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new Everything();

    /// <summary>Options that write the canonical form, without the line feed at its end. They cannot be changed.</summary>
    /// <example>
    /// <code>
    /// var json = JsonSerializer.Serialize(set.Evaluate()["night-discharge"], FactCheckJson.Options);
    /// </code>
    /// </example>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>The JSON Schema (draft-07) of the format. What a schema cannot say, the reader and the validator do.</summary>
    public static string Schema => LazySchema.Value;

    /// <summary>Reads an object that is to be stored with an item or a citation.</summary>
    /// <exception cref="FormatException">The text is not one JSON object, or has a member twice, or a character that is none, or is more than 54 deep.</exception>
    public static Extension ParseExtension(string json) => ExtensionSlot.Parse(json);

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = Resolver,
            Encoder = CanonicalEncoder.Instance,
            WriteIndented = true,
            NewLine = "\n",
        };
        options.MakeReadOnly();
        return options;
    }

    private static string LoadSchema()
    {
        using var stream = typeof(FactCheckJson).Assembly.GetManifestResourceStream("claims-1.schema.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private sealed class Everything : IJsonTypeInfoResolver
    {
        private readonly ClaimSetResolver _format = new();
        private readonly DataResolver _data = new();

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => _format.GetTypeInfo(type, options) ?? _data.GetTypeInfo(type, options);
    }
}
