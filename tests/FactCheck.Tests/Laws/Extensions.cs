using System.Text;
using System.Text.Json;

namespace FactCheck.Tests.Laws;

/// <summary>Objects as other programs may store them: nested, with odd names and odd numbers.</summary>
internal static class Extensions
{
    private static readonly string[] Numbers =
        ["0", "-0", "0.0", "1.00", "1E400", "-1e-400", "9007199254740993", "123456789012345678901234567890", "0.1e+7", "1E5", "1e5"];

    public static Extension Any(Random random)
    {
        var json = new StringBuilder();
        AppendObject(json, random, random.Next(20) == 0 ? 30 : 3);
        return FactCheckJson.ParseExtension(json.ToString());
    }

    private static void AppendObject(StringBuilder json, Random random, int depth)
    {
        json.Append('{');
        var names = Enumerable.Range(0, random.Next(4)).Select(i => i == 0 && random.Next(4) == 0 ? "" : Texts.Any(random)).Distinct(StringComparer.Ordinal);
        foreach (var (i, name) in names.Index())
        {
            json.Append(i == 0 ? "" : ", ").Append(Quoted(name)).Append(" : ");
            AppendValue(json, random, depth - 1);
        }
        json.Append('}');
    }

    private static void AppendValue(StringBuilder json, Random random, int depth)
    {
        switch (random.Next(depth > 0 ? 7 : 5))
        {
            case 0: json.Append(random.Of(Numbers)); break;
            case 1: json.Append(Quoted(Texts.Any(random))); break;
            case 2: json.Append(random.Of(["true", "false", "null", "\"\"", "[]", "{}"])); break;
            case 3: json.Append('[').Append(random.Of(Numbers)).Append(", null ]"); break;
            case 4: json.Append("\"\\u00e9\\/\""); break;
            case 5: AppendObject(json, random, depth); break;
            default:
                json.Append("[ ");
                AppendValue(json, random, depth - 1);
                json.Append(" ]");
                break;
        }
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
