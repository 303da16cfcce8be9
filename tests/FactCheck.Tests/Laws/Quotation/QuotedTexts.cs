using System.Text;
using FactCheck.Quotation;

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

    /// <summary>Characters that count for nothing, belong to others or stand for several, among letters.</summary>
    public static string OfOddCharacters(Random random)
    {
        string[] odd = ["a", "a", "b", "b", " ", " ", "\u00ad", "\u200b", "\u0301", "e", "\u00e9", "\ufb01", "fi", "-", "—", "'", "“", "…", "...", "\ud558", "\u1112", "\u1161", "\u11ab", "🚒", "1"];
        return string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => odd[random.Next(odd.Length)]));
    }

    /// <summary>Whether a stretch cuts no character, no letter from its mark, no ligature, no syllable, no run of dashes, dots or white space.</summary>
    public static bool IsWhole(string text, TextSpan span) => IsBetween(text, span.Start) && IsBetween(text, span.End);

    /// <summary>Whether a text begins, or ends, with white space or with a sign beside which it is dropped.</summary>
    public static bool IsSpaceLike(string text, bool last)
    {
        var seen = text.Where(c => c is not ('\u00ad' or '\u200b')).ToArray();
        return seen.Length == 0 || seen[last ? ^1 : 0] is ' ' or '-' or '—' or '…' || (last ? new string(seen).EndsWith("...", StringComparison.Ordinal) : new string(seen).StartsWith("...", StringComparison.Ordinal));
    }

    public static bool CountsForNothing(string text, int at) => text[at] is ' ' or '\u00ad' or '\u200b';

    private static bool IsBetween(string text, int at)
    {
        if (at == 0 || at == text.Length)
            return true;
        var (left, right) = (text[at - 1], text[at]);
        var beyond = at;
        while (beyond < text.Length && text[beyond] == '\u200b')
            beyond++;
        var isCut = char.IsLowSurrogate(right) || (beyond < text.Length && text[beyond] is '\u0301') || right is '\u1161' or '\u11ab'
            || ("-—".Contains(left) && "-—".Contains(right)) || (".…".Contains(left) && ".…".Contains(right));
        return !isCut;
    }

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
