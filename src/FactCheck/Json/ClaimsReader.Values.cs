using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

internal ref partial struct ClaimsReader
{
    private const string UnnamedRemedy = "Name a party by its id; somebody whom the text does not name is written { \"unnamed\": \"two sources\" }.";

    // How deep an extension may be, wherever it stands: what the default limit of reading leaves below the deepest place for one, so that it
    // can be moved from there to anywhere and still be read back.
    private const int DeepestExtension = 54;

    private readonly int LongestPooled => Math.Min(64, _session.Options.MaxStringLength);

    /// <summary>Whether the reader stands on a text: where a value may be a text or an object.</summary>
    public readonly bool IsText => _json.TokenType == JsonTokenType.String;

    /// <summary>Reads a text that is not empty.</summary>
    public string? Text()
    {
        if (!Is(JsonTokenType.String, "a text"))
            return null;
        return NotEmpty(Decode());
    }

    /// <summary>Reads a text that is likely to repeat, and keeps each once.</summary>
    public string? Name()
    {
        if (_json.TokenType != JsonTokenType.String || !CanBePooled())
            return Text();
        ref var name = ref Pooled(_session.Names);
        return NotEmpty(name ??= Unescaped());
    }

    /// <summary>Reads the name of the format; another one ends the reading.</summary>
    public void Format()
    {
        if (Text() is not { } format || format == ClaimSetFormat.Schema)
            return;
        Report(ReadingCodes.UnknownFormat, $"'{Visible.Shorten(format)}' is not a format that this version reads.");
        throw new ReadingEndedException();
    }

    /// <summary>Reads a text that must be more than not empty.</summary>
    /// <param name="isRight">Whether a text is as it must be.</param>
    /// <param name="descriptor">What it is where not.</param>
    /// <param name="message">What is said of it then.</param>
    public string? Checked(Func<string, bool> isRight, DiagnosticDescriptor descriptor, string message)
    {
        if (Text() is not { } text)
            return null;
        if (!isRight(text))
            Report(descriptor, $"'{Visible.Shorten(text)}' {message}.");
        return text;
    }

    /// <summary>Reads an id.</summary>
    /// <param name="remedy">What to do where it is none, if there is more to say than what an id is.</param>
    public Id Id(string? remedy = null)
    {
        if (!Is(JsonTokenType.String, "an id"))
            return default;
        if (!CanBePooled())
            return NewId(Decode(), remedy);
        ref var slug = ref Pooled(_session.Ids);
        if (slug is not null)
            return FactCheck.Id.Trusted(slug);
        var id = NewId(Unescaped(), remedy);
        slug = id.IsDefault ? null : id.Value;
        return id;
    }

    /// <summary>Reads the id of a party that acts, and keeps each such actor once.</summary>
    public Actor? Party()
    {
        if (!CanBePooled())
            return NewParty(Id(UnnamedRemedy));
        ref var party = ref Pooled(_session.Parties);
        return party ??= NewParty(Id(UnnamedRemedy));
    }

    /// <summary>Reads a date.</summary>
    public EdtfDate? Date()
    {
        if (!Is(JsonTokenType.String, "a date, as text,"))
            return null;
        if (!CanBePooled())
            return NewDate(Decode());
        ref var date = ref Pooled(_session.Dates);
        return date ??= NewDate(Unescaped());
    }

    /// <summary>Reads a value of an enumeration.</summary>
    public T Choice<T>()
        where T : struct, Enum
    {
        if (!Is(JsonTokenType.String, "a text"))
            return default;
        if (!_json.ValueIsEscaped && Choices<T>.TryFind(_json.ValueSpan, out var value))
            return value;
        if (Decode() is not { } word)
            return default;
        if (Choices<T>.TryFind(Encoding.UTF8.GetBytes(word), out value))
            return value;
        var remedy = $"{Spelling.DidYouMean(word, Choices<T>.Names)} The values are: {string.Join(", ", Choices<T>.Names)}.".TrimStart();
        Report(ReadingCodes.UnknownValue, $"'{Visible.Shorten(word)}' is none of the values that this member has.", remedy);
        return default;
    }

    /// <summary>Reads true or false.</summary>
    public bool Flag()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
            return _json.GetBoolean();
        Is(JsonTokenType.True, "true or false");
        return false;
    }

    /// <summary>Reads a whole number within a range.</summary>
    public int Number(int min, int max)
    {
        if (!Is(JsonTokenType.Number, "a whole number"))
            return min;
        if (_json.TryGetInt32(out var number) && number >= min && number <= max)
            return number;
        var range = max == int.MaxValue ? $"a whole number from {min} up" : $"a whole number from {min} to {max}";
        Report(ReadingCodes.NumberOutOfRange, $"{Visible.Shorten(Encoding.UTF8.GetString(_json.ValueSpan))} is not {range}.");
        return min;
    }

    /// <summary>Reads an object that is kept as it is.</summary>
    public Extension? Extension()
    {
        if (!Is(JsonTokenType.StartObject, "an object"))
            return null;
        var buffer = new ArrayBufferWriter<byte>();
        using var copy = new Utf8JsonWriter(buffer, CanonicalForm.CompactOptions);
        var open = new Stack<HashSet<string>?>();
        do
            if (CanKeep(open))
                CanonicalForm.Copy(ref _json, copy);
        while (open.Count > 0 && _json.Read());
        copy.Flush();
        return new(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>Whether a token can stand in an extension, however deep that is; where not, that is reported and a member skipped.</summary>
    /// <param name="open">For each object that is open the names of its members so far; null for a list.</param>
    private bool CanKeep(Stack<HashSet<string>?> open)
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.String or JsonTokenType.PropertyName when SpellsLoneSurrogate():
                ReportLoneSurrogate();
                if (_json.TokenType == JsonTokenType.PropertyName)
                    SkipMember();
                return false;
            case JsonTokenType.PropertyName when !open.Peek()!.Add(_json.GetString()!):
                Report(ReadingCodes.DuplicateMember, $"The member \"{Visible.Shorten(_json.GetString()!)}\" is here a second time.");
                SkipMember();
                return false;
            case JsonTokenType.StartObject or JsonTokenType.StartArray when open.Count == DeepestExtension:
                Report(
                    ReadingCodes.TooDeep,
                    $"Objects and lists stand more than {DeepestExtension} deep in an extension.",
                    "Flatten what stands here; an extension is no deeper, whatever the options say, so that it can be moved and still be read.");
                throw new ReadingEndedException();
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                open.Push(_json.TokenType == JsonTokenType.StartObject ? [] : null);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                open.Pop();
                break;
        }
        return true;
    }

    private readonly bool CanBePooled() => !_json.ValueIsEscaped && _json.ValueSpan.Length > 0 && _json.ValueSpan.Length <= LongestPooled;

    private readonly ref T? Pooled<T>(Pool<T> pool)
        where T : class =>
        ref pool.ValueFor(_session.Text.Utf8.Span, Offset + 1, _json.ValueSpan.Length);

    private static Actor.Party? NewParty(Id id) => id.IsDefault ? null : new(id);

    private readonly Id NewId(string? text, string? remedy)
    {
        if (text is null)
            return default;
        if (FactCheck.Id.TryParse(text, null, out var id))
            return id;
        Report(ReadingCodes.InvalidId, $"'{Visible.Shorten(text)}' is not an id.", remedy);
        return default;
    }

    private readonly EdtfDate? NewDate(string? text)
    {
        if (text is null)
            return null;
        if (EdtfDate.Read(text, text, out var problem) is { } date)
            return date;
        Report(ReadingCodes.InvalidDate, $"'{Visible.Shorten(text)}' is not a date: {problem}");
        return null;
    }

    private readonly string? NotEmpty(string? text)
    {
        if (text is null || !string.IsNullOrWhiteSpace(text))
            return text;
        Report(ReadingCodes.EmptyText, "The text is empty.");
        return null;
    }

    /// <summary>The text that the reader stands on, without escapes; null where it is none, which is reported.</summary>
    private string? Decode()
    {
        if (SpellsLoneSurrogate())
        {
            ReportLoneSurrogate();
            return null;
        }
        var text = _json.ValueIsEscaped ? _json.GetString()! : Unescaped();
        if (text.Length <= _session.Options.MaxStringLength)
            return text;
        Report(ReadingCodes.TooLongText, $"The text has {text.Length} characters; at most {_session.Options.MaxStringLength} are read.");
        return null;
    }

    private readonly string Unescaped() => _session.Decode(_json.ValueSpan);

    private readonly bool SpellsLoneSurrogate() => _json.ValueIsEscaped && JsonEscapes.SpellLoneSurrogate(_json.ValueSpan);

    private readonly void ReportLoneSurrogate() => Report(ReadingCodes.LoneSurrogate, "An escape here is half of a surrogate pair, and so no character.");
}
