using System.CommandLine;
using System.Globalization;

namespace FactCheck.Tool;

/// <summary>An option that takes a day.</summary>
/// <remarks>It is an option of a text, because an option of a value type would be compiled anew in each process.</remarks>
internal sealed class DayOption : Option<string?>
{
    public DayOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = "yyyy-mm-dd";
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!TryParse(token.Value, out _))
                    result.AddError($"'{token.Value}' is not a day of the calendar. Write it as in 2017-09-13.");
        });
    }

    /// <summary>The day that a command line gives; null where it gives none.</summary>
    public DateOnly? DayIn(ParseResult line) => line.GetValue(this) is { } text && TryParse(text, out var day) ? day : null;

    private static bool TryParse(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
