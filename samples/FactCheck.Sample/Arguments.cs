using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FactCheck.Sample;

/// <summary>What stands on the command line: the path of a claim set, and a day or <c>--texts</c> and a folder; all in any order, or nothing.</summary>
internal sealed record Arguments(string? Path, DateOnly? Day, string? Texts)
{
    public static bool TryRead(string[] args, out Arguments arguments, [NotNullWhen(false)] out string? mistake)
    {
        arguments = new(null, null, null);
        mistake = null;
        for (var i = 0; i < args.Length; i++)
        {
            var arg = args[i];
            if (arg == "--texts" && arguments.Texts is null && i + 1 < args.Length)
                arguments = arguments with { Texts = args[++i] };
            else if (arg.StartsWith("--", StringComparison.Ordinal))
                mistake ??= arg == "--texts" ? "--texts is given once, with the folder of the texts behind it." : $"There is no '{arg}'. Did you mean --texts?";
            else if (DateOnly.TryParseExact(arg, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && arguments.Day is null)
                arguments = arguments with { Day = day };
            else if (!IsMeantAsDay(arg) && arguments.Path is null)
                arguments = arguments with { Path = arg };
            else
                mistake ??= $"'{arg}' is not a day of the calendar, or one argument too many. Give the path of a claim set, a day as in 2017-09-13, or both.";
        }
        if (arguments is { Day: not null, Texts: not null })
            mistake ??= "The texts are checked for the whole record: give a day or --texts, not both.";
        return mistake is null;
    }

    private static bool IsMeantAsDay(string arg) => arg is [>= '0' and <= '9', ..] && !arg.EndsWith(".json", StringComparison.Ordinal) && !System.IO.Path.Exists(arg);
}
