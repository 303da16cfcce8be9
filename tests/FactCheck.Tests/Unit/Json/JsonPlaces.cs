using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Tests.Unit.Json;

/// <summary>Where each value of a JSON text begins, by its pointer, character by character and without the reader that is tested.</summary>
internal sealed class JsonPlaces
{
    private readonly string _text;
    private readonly Dictionary<string, Position> _places = new(StringComparer.Ordinal);
    private int _at;

    private JsonPlaces(string text) => _text = text;

    /// <summary>The places of a text that is valid JSON.</summary>
    public static IReadOnlyDictionary<string, Position> Of(string text)
    {
        var places = new JsonPlaces(text);
        places.Value("");
        return places._places;
    }

    private void Value(string pointer)
    {
        SkipSpace();
        var before = _text[.._at];
        _places.Add(pointer, new(before.Count(c => c == '\n') + 1, _at - (before.LastIndexOf('\n') + 1) + 1));
        switch (_text[_at])
        {
            case '{': Members(pointer); break;
            case '[': Items(pointer); break;
            case '"': String(); break;
            default:
                while (_at < _text.Length && !",]} \t\r\n".Contains(_text[_at], StringComparison.Ordinal))
                    _at++;
                break;
        }
    }

    private void Members(string pointer)
    {
        while (Opens('}'))
        {
            var name = String();
            SkipSpace();
            _at++;
            Value($"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
        }
    }

    private void Items(string pointer)
    {
        for (var index = 0; Opens(']'); index++)
            Value(FormattableString.Invariant($"{pointer}/{index}"));
    }

    /// <summary>Passes over an opening bracket or a comma; false at the closing bracket, which is passed over too.</summary>
    private bool Opens(char closing)
    {
        SkipSpace();
        if (_text[_at] is '{' or '[' or ',')
            _at++;
        SkipSpace();
        if (_text[_at] != closing)
            return true;
        _at++;
        return false;
    }

    private string String()
    {
        var start = _at++;
        while (_text[_at] != '"')
            _at += _text[_at] == '\\' ? 2 : 1;
        _at++;
        return JsonSerializer.Deserialize<string>(_text[start.._at])!;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }
}
