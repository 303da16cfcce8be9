using System.Collections.Frozen;
using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Words that a statement does without.</summary>
internal sealed class Words
{
    private readonly FrozenSet<string> _words;

    public Words(params string[] words) => _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many words a text has: runs of letters, digits, hyphens and apostrophes.</summary>
    public static int Count(string text) => In(text).Count();

    /// <summary>Finds the words in the statements of an English claim set. In quotation marks they are somebody's, and stay.</summary>
    public IEnumerable<Finding> InStatements(ValidClaimSet set, string why) =>
        IsEnglish(set.ClaimSet.Language)
            ? from allegation in set.Allegations
              from word in In(WithoutQuotations(allegation.Statement))
              where _words.Contains(word)
              select new Finding(allegation, "/statement", $"'{word}' {why}.")
            : [];

    private static bool IsEnglish(string language) => language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> In(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '\'' or '’');
            if (inWord && start < 0)
                start = i;
            else if (!inWord && start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }

    private static string WithoutQuotations(string text)
    {
        var kept = new System.Text.StringBuilder();
        var depth = 0;
        foreach (var c in text)
        {
            depth = c switch { '“' => depth + 1, '”' => Math.Max(0, depth - 1), '"' => depth == 0 ? 1 : depth - 1, _ => depth };
            kept.Append(depth == 0 ? c : ' ');
        }
        return kept.ToString();
    }
}
