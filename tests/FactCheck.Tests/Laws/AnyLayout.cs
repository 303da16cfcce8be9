using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactCheck.Tests.Laws;

/// <summary>Writes a JSON text again as somebody else might: members in another order, other white space, other escapes. What is in an extension keeps its order.</summary>
internal sealed class AnyLayout(Random random)
{
    private readonly StringBuilder _text = new();

    public static string Of(string json, Random random)
    {
        using var document = JsonDocument.Parse(json);
        var layout = new AnyLayout(random);
        layout.Value(document.RootElement, shuffles: true);
        layout.Space();
        return layout._text.ToString();
    }

    private void Value(JsonElement value, bool shuffles)
    {
        Space();
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = value.EnumerateObject().ToArray();
                if (shuffles)
                    random.Shuffle(members);
                Between('{', members, '}', member =>
                {
                    Space();
                    Text(member.Name);
                    Space();
                    _text.Append(':');
                    Value(member.Value, shuffles && member.Name != "ext");
                });
                break;
            case JsonValueKind.Array:
                Between('[', [.. value.EnumerateArray()], ']', item => Value(item, shuffles));
                break;
            case JsonValueKind.String:
                Text(value.GetString()!);
                break;
            default:
                _text.Append(value.GetRawText());
                break;
        }
    }

    private void Between<T>(char open, T[] items, char close, Action<T> append)
    {
        _text.Append(open);
        foreach (var (i, item) in items.Index())
        {
            _text.Append(i == 0 ? "" : ",");
            append(item);
            Space();
        }
        _text.Append(close);
    }

    private void Space() => _text.Append(random.Of(["", "", "", " ", "\n", "\t", "\r\n", "   "]));

    private void Escaped(string units)
    {
        foreach (var unit in units)
            _text.Append(unit == '/' ? @"\/" : "\\u" + ((int)unit).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
    }

    /// <summary>A text with what must be escaped, and now and then what need not be.</summary>
    private void Text(string text)
    {
        _text.Append('"');
        foreach (var character in text.EnumerateRunes())
        {
            if (character.Value is < ' ' or '"' or '\\' || random.Next(20) == 0)
                Escaped(character.ToString());
            else
                _text.Append(character.ToString());
        }
        _text.Append('"');
    }
}
