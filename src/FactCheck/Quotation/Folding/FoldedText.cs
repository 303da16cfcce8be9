using System.Buffers;

namespace FactCheck.Quotation;

/// <summary>A text as it is where typography is not looked at, and where each character of that stands in the text itself.</summary>
internal sealed class FoldedText
{
    // What stands for itself, whatever comes before or after it, a mark excepted.
    private static readonly SearchValues<char> Plain = SearchValues.Create("!#$%&()*+,/0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly string _raw;
    private char[] _characters;
    private int[] _starts;

    // Behind a dash or an ellipsis white space does not count.
    private bool _isTight;

    public FoldedText(string raw)
    {
        (_raw, _characters, _starts) = (raw, new char[raw.Length], new int[raw.Length]);
        for (var at = 0; at < raw.Length;)
            at += Append(at);
        if (Length > 0 && _characters[Length - 1] == ' ')
            Length--;
    }

    public int Length { get; private set; }

    public ReadOnlyMemory<char> Memory => _characters.AsMemory(0, Length);

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>Whether a place is not within what is one thing in the text itself: a ligature, a letter with its marks.</summary>
    public bool IsBoundary(int at) => at == 0 || at == Length || _starts[at] != _starts[at - 1];

    /// <summary>Where in the text itself a character stands; of the end, the end of the text itself.</summary>
    public int StartOf(int at) => at == Length ? _raw.Length : _starts[at];

    /// <summary>Where in the text itself the characters before a place end; not for the beginning.</summary>
    public int EndOf(int at)
    {
        TypographicUnits.Read(_raw, _starts[at - 1], out var length);
        return _starts[at - 1] + length;
    }

    /// <summary>Where in the text itself a stretch stands, without what counts for nothing before and behind it.</summary>
    public TextSpan SpanOf(int start, int end) => new(StartOf(start), EndOf(end));

    /// <summary>Whether there is white space at a place, counting what is dropped beside a dash and an ellipsis; the ends have it.</summary>
    public bool IsSpacedAt(int at) => at == 0 || at == Length || _characters[at - 1] is ' ' or '-' or '…' || _characters[at] is ' ' or '-' or '…';

    /// <summary>The first character that stands at a place of the text itself, or behind it.</summary>
    public int At(int raw)
    {
        var found = Array.BinarySearch(_starts, 0, Length, raw);
        if (found < 0)
            return ~found;
        while (found > 0 && _starts[found - 1] == raw)
            found--;
        return found;
    }

    private int Append(int at)
    {
        var rest = _raw.AsSpan(at);
        var plain = rest.IndexOfAnyExcept(Plain) is var end and >= 0 ? end : rest.Length;
        if (plain > 0 && plain < rest.Length && rest[plain] >= '\u0300' && TypographicUnits.IsMarkAt(rest, plain))
            plain--;
        if (plain == 0)
            return AppendUnit(at);
        Reserve(plain);
        rest[..plain].CopyTo(_characters.AsSpan(Length));
        for (var i = 0; i < plain; i++)
            _starts[Length + i] = at + i;
        Length += plain;
        _isTight = false;
        return plain;
    }

    private int AppendUnit(int at)
    {
        var unit = TypographicUnits.Read(_raw, at, out var length);
        switch (unit)
        {
            case TypographicUnit.SoftHyphen or TypographicUnit.ZeroWidth:
                break;
            case TypographicUnit.WhiteSpace:
                if (Length > 0 && !_isTight && _characters[Length - 1] != ' ')
                    Append(" ", at);
                break;
            case TypographicUnit.Dash or TypographicUnit.Ellipsis:
                if (Length > 0 && _characters[Length - 1] == ' ')
                    Length--;
                Append(unit == TypographicUnit.Dash ? "-" : Ellipsis(_raw.AsSpan(at, length)), at);
                _isTight = true;
                break;
            // Behind a number the two are units of measure: feet and inches, minutes and seconds.
            case TypographicUnit.DoubleMark when Length > 0 && char.IsAsciiDigit(_characters[Length - 1]):
                Append("\"", at);
                break;
            case TypographicUnit.SingleMark or TypographicUnit.DoubleMark:
                Append("'", at);
                break;
            case TypographicUnit.Ligature:
                Append(TypographicUnits.LettersOf(_raw[at]), at);
                break;
            case TypographicUnit.Composed:
                Append(CanonicalDecomposition.Of(_raw.AsSpan(at, length)), at);
                break;
            default:
                Append(_raw.AsSpan(at, length), at);
                break;
        }
        return length;
    }

    /// <summary>One ellipsis, and the dots that are more than three: a sentence may end before it.</summary>
    private static string Ellipsis(ReadOnlySpan<char> run)
    {
        var dots = run.Count('.') + (3 * run.Count('…'));
        return "…" + new string('.', dots - 3);
    }

    private void Append(ReadOnlySpan<char> characters, int at)
    {
        Reserve(characters.Length);
        characters.CopyTo(_characters.AsSpan(Length));
        _starts.AsSpan(Length, characters.Length).Fill(at);
        Length += characters.Length;
        _isTight = false;
    }

    private void Reserve(int more)
    {
        if (Length + more <= _characters.Length)
            return;
        var size = Math.Max(Length + more, 2 * _characters.Length);
        Array.Resize(ref _characters, size);
        Array.Resize(ref _starts, size);
    }
}
