using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Json;

/// <summary>
/// Reads and writes a claim set, or a part of one, for <see cref="JsonSerializer"/> in the form of the format: through the same code as <see cref="ClaimSetJson"/>. The types
/// of the vocabulary name it themselves, so that any options do.
/// </summary>
/// <remarks>
/// What is wrong with a text is told in a <see cref="JsonException"/>: the first fault, with its code, and how many more there are. The converter is public because code that the
/// compiler generates for a <see cref="JsonSerializerContext"/> makes one.
/// </remarks>
public sealed class FormatConverter<T> : JsonConverter<T>
{
    private static readonly JsonConverter<T> Inner = ClaimSetResolver.ConverterOf<T>();

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Inner.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Inner.Write(writer, value, options);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Inner.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Inner.WriteAsPropertyName(writer, value!, options);
}
