using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>Copies an object token by token into its compact form. It has no stack of calls, however deep the object is.</summary>
internal sealed class ExtensionCopy : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private readonly Stack<HashSet<string>?> _names = [];

    public ExtensionCopy() => _writer = new(_buffer, new JsonWriterOptions { Encoder = CanonicalEncoder.Instance, MaxDepth = 1_000, SkipValidation = true });

    /// <summary>
    /// How deep an extension may be, wherever it stands: what the default limit of reading leaves below the deepest place for one, so that it can be
    /// moved from there to anywhere and still be read back.
    /// </summary>
    public const int MaxDepth = 54;

    /// <summary>How many objects and lists are open.</summary>
    public int Depth => _names.Count;

    /// <summary>Whether the object that was begun has not ended.</summary>
    public bool IsOpen => _names.Count > 0;

    /// <summary>Adds the token that a reader stands on; false for the name of a member that is there already.</summary>
    public bool Add(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                _names.Push([]);
                break;
            case JsonTokenType.StartArray:
                _names.Push(null);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _names.Pop();
                break;
            case JsonTokenType.PropertyName when !_names.Peek()!.Add(json.GetString()!):
                return false;
        }
        Copy(ref json, _writer);
        return true;
    }

    /// <summary>Writes the token that a reader stands on.</summary>
    public static void Copy(ref Utf8JsonReader json, Utf8JsonWriter writer)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(json.GetString()!);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(json.GetString());
                break;
            case JsonTokenType.True or JsonTokenType.False:
                writer.WriteBooleanValue(json.GetBoolean());
                break;
            case JsonTokenType.Null:
                writer.WriteNullValue();
                break;
            default:
                // An element keeps the digits as they are written and takes part in the layout; a raw value would stand on the line before.
                JsonElement.ParseValue(ref json).WriteTo(writer);
                break;
        }
    }

    public Extension ToExtension()
    {
        _writer.Flush();
        return new(Encoding.UTF8.GetString(_buffer.WrittenSpan));
    }

    public void Dispose() => _writer.Dispose();
}
