namespace FactCheck.Json;

/// <summary>Looks into JSON strings as they are written.</summary>
internal static class JsonEscapes
{
    /// <summary>Whether a JSON string without its quotation marks spells half of a surrogate pair. It must be valid UTF-8 with valid escapes.</summary>
    public static bool SpellLoneSurrogate(ReadOnlySpan<byte> raw)
    {
        for (var i = 0; ;)
        {
            var backslash = raw[i..].IndexOf((byte)'\\');
            if (backslash < 0)
                return false;
            i += backslash;
            var unit = Unit(raw[i..]);
            i += unit < 0 ? 2 : 6;
            if (unit is < 0xD800 or > 0xDFFF)
                continue;
            if (unit >= 0xDC00 || Unit(raw[i..]) is < 0xDC00 or > 0xDFFF)
                return true;
            i += 6;
        }
    }

    /// <summary>The code unit of an escape <c>\uXXXX</c> at the start of a text, or −1 where there is none.</summary>
    private static int Unit(ReadOnlySpan<byte> raw)
    {
        if (raw.Length < 6 || raw[0] != '\\' || raw[1] != 'u')
            return -1;
        var unit = 0;
        foreach (var digit in raw[2..6])
            unit = (unit * 16) + (digit <= '9' ? digit - '0' : (digit & 0xDF) - 'A' + 10);
        return unit;
    }
}
