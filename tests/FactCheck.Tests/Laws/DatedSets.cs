using System.Globalization;

namespace FactCheck.Tests.Laws;

/// <summary>
/// Valid claim sets all of whose dates lie within a few weeks and overlap: so that citations come before and after what they tell of, open and
/// missing dates stand beside exact ones, and sources are drawn on before they are published. Withdrawals come early, since most makings are to come
/// after them.
/// </summary>
internal static class DatedSets
{
    private const int Tries = 12;
    private const int Days = 24;
    private const int FirstDays = 6;

    public static ClaimSet Make(int seed, int size)
    {
        var set = ValidSets.Make(seed, size);
        for (var i = 0; i < Tries; i++)
        {
            // What contradicts itself where dates are certain does not where they are not.
            var redated = (ClaimSet)Redated(set, new Random(seed + i), i * 100 / Tries);
            if (Validation.Validator.Validate(redated).TryGetClaimSet(out _))
                return redated;
        }
        return set;
    }

    private static object Redated(object record, Random random, int uncertain)
    {
        foreach (var member in record is Actor ? [] : Model.Members(record.GetType()))
        {
            var value = member.GetValue(record);
            if (member.PropertyType == typeof(EdtfDate))
                record = Model.With(record, member, Model.IsRequired(member) || random.Next(4) > 0 ? Date(random, uncertain, record is Withdrawal ? FirstDays : Days) : null);
            else if (Model.ItemOf(member.PropertyType) is { } item && Model.IsRecord(item))
                record = Model.With(record, member, Model.ListOf(item, Model.Items(value!).Select(inner => Redated(inner, random, uncertain)).ToArray()));
            else if (value is Withdrawal)
                record = Model.With(record, member, Redated(value, random, uncertain));
        }
        return record;
    }

    private static EdtfDate Date(Random random, int uncertain, int days)
    {
        var first = new DateOnly(2017, 5, 20).AddDays(random.Next(days));
        var last = first.AddDays(random.Next(9));
        var text = string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}");
        if (random.Next(100) < uncertain)
            return random.Of([text + "?", text + "~", "2017-05%"]);
        return random.Next(9) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"[{first:yyyy-MM-dd}..{last:yyyy-MM-dd}]"),
            1 => string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}"),
            2 => random.Of<EdtfDate>([$"[..{text}]", $"[{text}..]", $"{text}/.."]),
            3 => "2017-05",
            _ => text,
        };
    }
}
