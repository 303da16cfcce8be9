using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>Writes a value.</summary>
internal delegate void WriteValue<in T>(Utf8JsonWriter json, T value);

/// <summary>Writes the members of one object in canonical order. What is absent, empty or false is not written.</summary>
internal struct ObjectWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Shape _shape;
    private int _next;

    /// <summary>Begins the object.</summary>
    public ObjectWriter(Utf8JsonWriter json, Shape shape)
    {
        (_json, _shape) = (json, shape);
        json.WriteStartObject();
    }

    public void Text(string name, string? value)
    {
        if (value is not null)
            _json.WriteString(Encoded(name), value);
    }

    public void Id(string name, Id value) => _json.WriteString(Encoded(name), value.Value);

    public void Id(string name, Id? value)
    {
        if (value is { } id)
            Id(name, id);
    }

    public void Date(string name, EdtfDate? value)
    {
        if (value is not null)
            _json.WriteString(Encoded(name), value.ToString());
    }

    public void Choice<T>(string name, T value)
        where T : struct, Enum =>
        _json.WriteString(Encoded(name), Choices<T>.Word(value));

    public void Choice<T>(string name, T? value)
        where T : struct, Enum
    {
        if (value is { } choice)
            Choice(name, choice);
    }

    public void Flag(string name, bool value)
    {
        if (value)
            _json.WriteBoolean(Encoded(name), value);
    }

    public void Number(string name, int? value)
    {
        if (value is { } number)
            _json.WriteNumber(Encoded(name), number);
    }

    public void Value<T>(string name, T? value, WriteValue<T> write)
        where T : class
    {
        if (value is null)
            return;
        _json.WritePropertyName(Encoded(name));
        write(_json, value);
    }

    public void List<T>(string name, ImmutableArray<T> items, WriteValue<T> write)
    {
        if (items.IsEmpty)
            return;
        _json.WriteStartArray(Encoded(name));
        foreach (var item in items)
            write(_json, item);
        _json.WriteEndArray();
    }

    public void Ids(string name, ImmutableArray<Id> ids) => List(name, ids, static (json, id) => json.WriteStringValue(id.Value));

    public void Texts(string name, ImmutableArray<string> texts) => List(name, texts, static (json, text) => json.WriteStringValue(text));

    public void NoteAndExt(string? note, Extension? ext)
    {
        Text("note", note);
        Value("ext", ext, ValueJson.WriteExtension);
    }

    public readonly void End() => _json.WriteEndObject();

    private JsonEncodedText Encoded(string name)
    {
        var index = _shape.IndexOf(name, _next);
        _next = index + 1;
        return _shape.Members[index].Encoded;
    }
}
