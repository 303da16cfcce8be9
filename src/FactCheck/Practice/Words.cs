using System.Collections.Frozen;
using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Words that a statement does without.</summary>
internal sealed class Words(params string[] words)
{
    private readonly FrozenSet<string> _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many words a text has: what stands between white space and has a letter or a digit. A script without spaces has few.</summary>
    public static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    /// <summary>Finds the words in the statements of an English claim set. In quotation marks they are somebody's, and stay.</summary>
    /// <param name="set">The claim set.</param>
    /// <param name="why">What is wrong with such a word.</param>
    /// <param name="counts">Whether a word counts in the statement of an allegation.</param>
    public IEnumerable<Finding> InStatements(ValidClaimSet set, string why, Func<Allegation, string, bool> counts) =>
        IsEnglish(set.ClaimSet.Language)
            ? from allegation in set.Allegations
              from word in In(allegation.Statement).Distinct(StringComparer.Ordinal)
              where _words.Contains(word) && counts(allegation, word)
              select new Finding(allegation, "/statement", $"'{word}' {why}.")
            : [];

    private static bool IsEnglish(string language) => language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a text outside quotation marks.</summary>
    private static string[] In(string text)
    {
        var kept = new System.Text.StringBuilder();
        var depth = 0;
        foreach (var c in text)
        {
            depth = c switch { '“' => depth + 1, '”' => Math.Max(0, depth - 1), '"' => depth == 0 ? 1 : depth - 1, _ => depth };
            kept.Append(depth == 0 && (char.IsLetterOrDigit(c) || c is '-' or '\'' or '’') ? c : ' ');
        }
        return kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
