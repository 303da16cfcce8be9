using System.Text;

namespace FactCheck.Tests.Laws;

/// <summary>Texts that have given programs trouble: quotes, escapes, controls, other directions, characters of two code units.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "Kaspersky", "night discharge", "2017", "true", "null", "\"", "\\", "/", "//", "</script>", "&", "'", "’", "“", "{", "]", "~1", "%20", "\\u0041",
        "\0", "\u0001", "\b", "\t", "\n", "\r\n", "\u001F", "\u007F", "\u0085", "\u00A0", "\u00AD", "é", "e\u0301", "ß", "İ",
        "Касперский", "שלום", "مرحبا", "\u202E", "\u2066", "漢字", "\u200B", "\u200D", "\u2028", "\u2029", "\uFEFF", "\uFFFD", "\uFFFF",
        "🐈", "👩‍🔬", "𝒳", "\U0010FFFF",
    ];

    private static readonly string[] Urls =
    [
        "https://bay-herald.example/2031/04/04", "http://a.example", "HTTPS://A.EXAMPLE/?q=1&r='%22#f", "https://例え.example/😀", "http://[::1]:8080/\u00e9", "https://1/",
    ];

    private static readonly string[] Languages = ["en", "pt-BR", "zh-Hant-TW", "sr-Latn", "de-CH-1996", "ast", "EN-us"];

    public static string Any(Random random)
    {
        var text = new StringBuilder();
        var pieces = random.Next(40) == 0 ? random.Next(500, 3_000) : random.Next(1, 6);
        while (pieces-- > 0)
            text.Append(random.Of(Pieces)).Append(random.Next(3) == 0 ? " " : "");
        return string.IsNullOrWhiteSpace(text.ToString()) ? text.Append('.').ToString() : text.ToString();
    }

    public static string Url(Random random) => random.Of(Urls);

    public static string Language(Random random) => random.Of(Languages);

    public static string Sha256(Random random)
    {
        var bytes = new byte[32];
        random.NextBytes(bytes);
        return Convert.ToHexString(bytes).ToLowerInvariant();
    }

    public static T Of<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
