using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FactCheck.Data;

/// <summary>Reads a value for the serializer.</summary>
internal delegate T ReadData<out T>(ref Utf8JsonReader reader, JsonSerializerOptions options);

/// <summary>How a type of what is derived is written, and, if it can be, read.</summary>
internal abstract class DataType
{
    /// <summary>What the serializer needs to know of it.</summary>
    public abstract JsonTypeInfo InfoFor(JsonSerializerOptions options);
}

/// <inheritdoc/>
internal sealed class DataType<T>(Action<Utf8JsonWriter, T> write, ReadData<T>? read = null) : DataType
    where T : class
{
    public Action<Utf8JsonWriter, T> Write => write;

    public ReadData<T>? Read => read;

    public override JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, new DataConverter<T>());
}
