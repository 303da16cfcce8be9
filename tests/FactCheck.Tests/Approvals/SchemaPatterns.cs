namespace FactCheck.Tests.Approvals;

/// <summary>
/// The texts of single values as regular expressions. They use only what JSON Schema recommends for all languages, so there is no looking ahead;
/// and they forbid nothing that the reader accepts. What they cannot say, the reader does: that 2017 has no 29 February, that a date does not
/// end before it begins, that a host begins with a letter of any script.
/// </summary>
internal static class SchemaPatterns
{
    private const string Year = "(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})";
    private const string Month = "(0[1-9]|1[0-2])";
    private const string DayOf31 = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
    private const string DayOf30 = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
    private const string DayOfFebruary = "02-(0[1-9]|[12][0-9])";
    private const string MonthAndDay = $"({DayOf31}|{DayOf30}|{DayOfFebruary})";
    private const string Time = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";

    private const string Calendar = $"{Year}(-{Month}|-{MonthAndDay})?";
    private const string Qualified = $"{Calendar}[?~%]?";
    private const string Instant = $"{Year}-{MonthAndDay}T{Time}Z";
    private const string Between = $@"{Year}\.\.{Year}|{Year}-{Month}\.\.{Year}-{Month}|{Year}-{MonthAndDay}\.\.{Year}-{MonthAndDay}";
    private const string OneOf = $@"\[({Between}|{Calendar}\.\.|\.\.{Calendar})\]";
    private const string Extent = $@"{Qualified}/({Qualified}|\.\.)";

    /// <summary>An EDTF date.</summary>
    public const string Date = $"^({Qualified}|{Instant}|{OneOf}|{Extent})$";

    /// <summary>A slug; its length is limited beside it.</summary>
    public const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>Something that is no white space. U+FEFF is white space in JavaScript only.</summary>
    public const string Text = @"[\S\uFEFF]";

    /// <summary>An address: behind the slashes no ASCII sign but a bracket, and nowhere what cannot stand in an address.</summary>
    public const string Url = @"^[Hh][Tt][Tt][Pp][Ss]?://[^\u0000-/:-@\\\]-`{-\u007f][^\u0000- <>""\\^`{|}\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]*$";

    /// <summary>A language tag.</summary>
    public const string Language = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    /// <summary>A SHA-256.</summary>
    public const string Sha256 = "^[0-9a-f]{64}$";
}
