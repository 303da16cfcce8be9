using System.Text;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>An object that is kept as it is.</summary>
internal sealed class ExtensionSlot : ReferenceSlot<Extension>
{
    public static readonly ExtensionSlot Instance = new();

    public override Extension? Read(ref ClaimsReader reader) => reader.Extension();

    /// <summary>Writes the object in the layout of the writer.</summary>
    public override void Write(Utf8JsonWriter json, Extension value)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.ToString()), new JsonReaderOptions { MaxDepth = 1_000 });
        while (reader.Read())
            ExtensionCopy.Copy(ref reader, json);
    }
}
