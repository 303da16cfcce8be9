using System.Globalization;

namespace FactCheck.Tests.Laws;

/// <summary>Dates in every form that the format has.</summary>
internal static class Dates
{
    /// <summary>Any date, qualified ones and open ones among them.</summary>
    public static EdtfDate Any(Random random) => random.Next(3) switch
    {
        0 => Of(random.Next(1, 10_000), random).ToString() + random.Of(["?", "~", "%"]) is var text && EdtfDate.TryParse(text, null, out var date) ? date : "2017~",
        1 => random.Of<EdtfDate>(["[..2017-09-14]", "[2017-09-13..]", "2017-07-01/..", "2017?/..", "2016~/2018%", "0001", "9999-12-31", "[..0001]", "2016-02-29"]),
        _ => Of(random.Next(1, 10_000), random),
    };

    /// <summary>A date within a year, without a qualifier.</summary>
    public static EdtfDate Of(int year, Random random)
    {
        var (month, day) = (random.Next(1, 7), random.Next(1, 29));
        return random.Next(7) switch
        {
            0 => Text($"{year:0000}"),
            1 => Text($"{year:0000}-{month:00}"),
            2 => Text($"{year:0000}-{month:00}-{day:00}T{random.Next(24):00}:{random.Next(60):00}:{random.Next(60):00}Z"),
            3 => Text($"[{year:0000}-{month:00}..{year:0000}-{month + random.Next(6):00}]"),
            4 => Text($"{year:0000}-{month:00}-{day:00}/{year:0000}-{month + 1:00}"),
            _ => new EdtfDate(new DateOnly(year, month, day)),
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
