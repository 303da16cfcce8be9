using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FactCheck.Sample;

/// <summary>What stands on the command line: the path of a claim set, a day, both in any order, or neither.</summary>
internal sealed record Arguments(string? Path, DateOnly? Day)
{
    public static bool TryRead(string[] args, out Arguments arguments, [NotNullWhen(false)] out string? mistake)
    {
        arguments = new(null, null);
        mistake = null;
        foreach (var arg in args)
        {
            if (DateOnly.TryParseExact(arg, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && arguments.Day is null)
                arguments = arguments with { Day = day };
            else if (!IsMeantAsDay(arg) && arguments.Path is null)
                arguments = arguments with { Path = arg };
            else
                mistake ??= $"'{arg}' is not a day of the calendar, or one argument too many. Give the path of a claim set, a day as in 2017-09-13, or both.";
        }
        return mistake is null;
    }

    private static bool IsMeantAsDay(string arg) => arg is [>= '0' and <= '9', ..] && !arg.EndsWith(".json", StringComparison.Ordinal) && !System.IO.Path.Exists(arg);
}
