using System.Text;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>An object that is kept as it is.</summary>
internal sealed class ExtensionSlot : ReferenceSlot<Extension>
{
    public static readonly ExtensionSlot Instance = new();

    /// <summary>Reads the one object of a text.</summary>
    /// <exception cref="FormatException">The text is not one object, or has a member twice, or a character that is none, or is too deep.</exception>
    public static Extension Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (Require.LoneSurrogate(json) is var at and >= 0)
            throw new FormatException($"The text has half of a surrogate pair at character {at}.");
        var text = new ClaimSetText(Encoding.UTF8.GetBytes(json), null);
        return TextReading.Read(text, Instance, null, out var diagnostics) ?? throw new FormatException(diagnostics[0].ToString());
    }

    public override Extension? Read(ref ClaimsReader reader) => reader.Extension();

    /// <summary>Writes the object in the layout of the writer.</summary>
    public override void Write(Utf8JsonWriter json, Extension value)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.ToString()));
        while (reader.Read())
            CanonicalForm.Copy(ref reader, json);
    }
}
