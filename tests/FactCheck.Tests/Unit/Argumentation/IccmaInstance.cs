using FactCheck.Argumentation;

namespace FactCheck.Tests.Unit.Argumentation;

/// <summary>
/// A framework as the argumentation competition of 2023 (ICCMA) has it in files: the line <c>p af n</c>, then a line <c>i j</c> for each attack of
/// argument i on argument j, numbered from 1; a line that begins with # is a comment. The benchmark reads with it too.
/// </summary>
internal sealed record IccmaInstance(int Arguments, List<Attack> Attacks)
{
    /// <exception cref="FormatException">A line is none of these, or an argument is not among those announced.</exception>
    public static IccmaInstance Parse(ReadOnlySpan<byte> utf8)
    {
        var arguments = -1;
        var attacks = new List<Attack>();
        for (var line = 1; !utf8.IsEmpty; line++)
        {
            var end = utf8.IndexOf((byte)'\n');
            var text = end < 0 ? utf8 : utf8[..end];
            utf8 = end < 0 ? [] : utf8[(end + 1)..];
            if (text.IsEmpty || text[0] == '#')
                continue;
            if (arguments < 0 && text.StartsWith("p af "u8) && IsNumber(text[5..], out arguments))
                continue;
            var space = text.IndexOf((byte)' ');
            if (space < 0 || !IsNumber(text[..space], out var attacker) || !IsNumber(text[(space + 1)..], out var attacked)
                || !IsAmong(attacker, arguments) || !IsAmong(attacked, arguments))
                throw new FormatException($"Line {line} is not an attack between arguments announced before.");
            attacks.Add(new(attacker - 1, attacked - 1));
        }
        return arguments >= 0 ? new(arguments, attacks) : throw new FormatException("There is no line 'p af n'.");
    }

    private static bool IsAmong(int argument, int arguments) => argument >= 1 && argument <= arguments;

    private static bool IsNumber(ReadOnlySpan<byte> digits, out int number)
    {
        const int MostDigits = 9;
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            number = (number * 10) + digit - '0';
        }
        return digits.Length is > 0 and <= MostDigits;
    }
}
