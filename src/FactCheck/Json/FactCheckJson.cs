using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FactCheck.Json;

/// <summary>Claim sets in programs that use <see cref="JsonSerializer"/>, and what else belongs to JSON.</summary>
/// <remarks>
/// The serializer reads and writes through the same code as <see cref="ClaimSetJson"/>; but it stops at the first fault and throws
/// <see cref="JsonException"/>, as it always does. Where all faults are wanted, use <see cref="ClaimSetJson"/>.
/// </remarks>
public static class FactCheckJson
{
    private static readonly Lazy<string> LazySchema = new(LoadSchema);

    /// <summary>
    /// Gives the serializer what it needs for <see cref="ClaimSet"/> and everything in it: items, citations, points, actors, quotations, dates, ids. For the
    /// resolver chain of ASP.NET Core, for example. It uses no reflection.
    /// </summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new ClaimSetResolver();

    /// <summary>Options that write the canonical form, without the line feed at its end. They cannot be changed.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>The JSON Schema (draft-07) of the format. What a schema cannot say, the reader and the validator do.</summary>
    public static string Schema => LazySchema.Value;

    /// <summary>Reads an object that is to be stored with an item or a citation.</summary>
    /// <exception cref="FormatException">The text is not one JSON object, or has a member twice, or a character that is none, or is more than 54 deep.</exception>
    public static Extension ParseExtension(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (Require.LoneSurrogate(json) is var at and >= 0)
            throw new FormatException($"The text has half of a surrogate pair at character {at}.");
        var text = new ClaimSetText(Encoding.UTF8.GetBytes(json), null);
        return TextReading.Read(text, ExtensionSlot.Instance, null, out var diagnostics) ?? throw new FormatException(diagnostics[0].ToString());
    }

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
}
