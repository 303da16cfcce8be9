using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Data;

/// <summary>
/// Writes what is derived of a claim set (an evaluation, a difference, a diagnostic, and what is in them) for <see cref="JsonSerializer"/>, with any options, in the shape of
/// <c>docs/report-json.md</c> and <c>docs/command.md</c>. These types name it themselves.
/// </summary>
/// <remarks>
/// Whoever spoke on deep background or off the record has no label in it; notes and <c>ext</c> are not in it. All else of the claim set that was evaluated is: evaluate
/// <c>set.ForPublication()</c> where the JSON is for everybody. What is derived is not read: read the claim set and evaluate it. A <see cref="ValidClaimSet"/> is read and
/// validated. The converter is public because code that the compiler generates for a <see cref="JsonSerializerContext"/> makes one.
/// </remarks>
public sealed class DataConverter<T> : JsonConverter<T>
    where T : class
{
    private static readonly Action<Utf8JsonWriter, T> Writer = DataResolver.WriterOf<T>();

    /// <summary>Reads a valid claim set.</summary>
    /// <exception cref="JsonException">The text is no claim set, or not a valid one.</exception>
    /// <exception cref="NotSupportedException">It is something else, which is derived.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        typeof(T) == typeof(ValidClaimSet)
            ? (T)(object)DataResolver.ReadValid(ref reader, options)
            : throw new NotSupportedException($"{typeof(T).Name} is derived from a claim set and not read: read the claim set.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Writer(writer, value);
    }
}
