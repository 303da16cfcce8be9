using System.Text;

namespace FactCheck.Tests.Laws.Quotation;

/// <summary>Texts in which quotations are hard to tell apart, and the same words set otherwise.</summary>
internal static class QuotedTexts
{
    private static readonly string[][] Settings =
    [
        ["\"", "“", "”", "„", "«", "'"], ["'", "’", "‘", "ʼ"], ["-", "–", "—", "‑", "--"], ["...", "…"], [" ", "  ", "\n", "\u00a0", "\u2009", " \r\n "],
        ["fi", "\ufb01"], ["ffl", "\ufb04"], ["é", "e\u0301"], ["\u1e69", "s\u0323\u0307", "s\u0307\u0323"], ["한", "\u1112\u1161\u11ab"],
    ];

    private static readonly string[] Words =
        ["he", "the", "cat", "cats", "catalogue", "no", "not", "known", "water", "waters", "café", "offi", "ſ", "Ω", "🚒", "1,350", "it's", "re-run", "x", "—", "[…]", "(...)", "[sic]", "..."];

    /// <summary>Few letters, so that everything stands in several places.</summary>
    public static string OfFewLetters(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => "ab \u0301"[random.Next(100) < 3 ? 3 : random.Next(3)]));

    public static string OfWords(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Words[random.Next(Words.Length)]));

    /// <summary>The same words, here and there set otherwise.</summary>
    public static string SetOtherwise(string text, Random random)
    {
        var set = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var setting = Settings.FirstOrDefault(forms => forms.Any(form => string.CompareOrdinal(text, at, form, 0, form.Length) == 0));
            var form = setting?.Where(each => string.CompareOrdinal(text, at, each, 0, each.Length) == 0).MaxBy(each => each.Length);
            if (form is null || random.Next(2) == 0)
            {
                set.Append(text[at++]);
                continue;
            }
            set.Append(setting![random.Next(setting.Length)]).Append(random.Next(20) == 0 ? "\u00ad" : random.Next(20) == 0 ? "\u200b" : "");
            at += form.Length;
        }
        return set.ToString();
    }
}
