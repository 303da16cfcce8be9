using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck;

/// <summary>Reads and writes the values of an enumeration as their words (<see cref="DataWords"/>), also as keys of a dictionary. The enumerations of the library name it themselves.</summary>
/// <remarks>It is public because code that the compiler generates for a <see cref="JsonSerializerContext"/> makes one.</remarks>
public sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw Unknown();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Choices<T>.Word(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Choices<T>.Word(value));
    }

    private static T Parse(ref Utf8JsonReader reader) => DataWords.TryParse(reader.GetString(), out T value) ? value : throw Unknown();

    private static JsonException Unknown() => new($"This is not a value of {typeof(T).Name}. The values are: {string.Join(", ", Choices<T>.Names)}.");
}
