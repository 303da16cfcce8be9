using System.Text;

namespace FactCheck.Benchmarks.Generation;

/// <summary>A quotation that is to be found in a text.</summary>
/// <param name="Id">Its number.</param>
/// <param name="EditRate">How many of a hundred characters are not as in the text; null where the quotation is of another text.</param>
/// <param name="Quote">The words.</param>
/// <param name="Start">Where the passage starts that is quoted.</param>
/// <param name="End">Where it ends; not after its start where there is none.</param>
internal sealed record QuotationTask(int Id, int? EditRate, string Quote, int Start, int End)
{
    /// <summary>Whether a passage has at least half of the one that is quoted.</summary>
    public bool IsAt(int start, int end) => 2 * (Math.Min(end, End) - Math.Max(start, Start)) >= End - Start && End > Start;
}

/// <summary>A text and what is looked for in it.</summary>
internal sealed record QuotedText(string Text, QuotationTask[] Quotations);

/// <summary>Quotations of 40 to 400 characters, copied with care or without.</summary>
internal sealed class QuotationTasks(int seed)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private static readonly int?[] EditRates = [0, 2, 5, 10, 15, null];

    private readonly Articles _articles = new(seed);
    private readonly Articles _otherArticles = new(seed + 1);
    private readonly Random _random = new(seed);
    private int _count;

    /// <summary>A text, and so many quotations of each kind, in random order.</summary>
    public QuotedText Of(int length, int ofEachKind)
    {
        var text = _articles.Text(length);
        var others = _otherArticles.Text(length);
        QuotationTask[] tasks = [.. EditRates.SelectMany(rate => Enumerable.Range(0, ofEachKind).Select(_ => rate is { } edits ? Quoted(text, edits) : Absent(text, others)))];
        _random.Shuffle(tasks);
        return new(text, tasks);
    }

    private QuotationTask Quoted(string text, int rate)
    {
        while (true)
        {
            var (start, end) = Words(text);
            var passage = text[start..end];
            var quote = Edited(passage, (int)Math.Round(passage.Length * rate / 100.0));
            // A passage that stands elsewhere as well has no true place.
            if (IsIn(text, passage) is 1 && IsIn(text, quote) == (rate == 0 ? 1 : 0))
                return new(_count++, rate, quote, start, end);
        }
    }

    private QuotationTask Absent(string text, string others)
    {
        while (true)
        {
            var (start, end) = Words(others);
            if (IsIn(text, others[start..end]) == 0)
                return new(_count++, null, others[start..end], 0, 0);
        }
    }

    /// <summary>A stretch that starts with a word and ends with one.</summary>
    private (int Start, int End) Words(string text)
    {
        while (true)
        {
            var length = _random.Next(40, 401);
            var start = text.IndexOf(' ', _random.Next(text.Length - length)) + 1;
            var end = start > 0 && start + length <= text.Length ? text.LastIndexOf(' ', start + length - 1) : 0;
            if (end - start >= 40)
                return (start, end);
        }
    }

    /// <summary>Letters are put in, dropped or replaced, each in another place. A word that disappears takes its space along, so spaces stay single.</summary>
    private string Edited(string passage, int edits)
    {
        var places = Enumerable.Range(1, passage.Length - 2)
            .Where(i => char.IsAsciiLetter(passage[i]) && (char.IsAsciiLetter(passage[i - 1]) || char.IsAsciiLetter(passage[i + 1])))
            .ToArray();
        _random.Shuffle(places);
        var chosen = places.Take(edits).ToHashSet();
        var edited = new StringBuilder();
        for (var i = 0; i < passage.Length; i++)
            edited.Append(chosen.Contains(i) ? Instead(passage[i]) : passage[i].ToString());
        return edited.Replace("  ", " ").ToString();
    }

    private string Instead(char letter)
    {
        var other = Letters[(Letters.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) + _random.Next(1, Letters.Length)) % Letters.Length];
        return _random.Next(3) switch { 0 => "", 1 => $"{other}", _ => $"{letter}{other}" };
    }

    private static int IsIn(string text, string quote)
    {
        var first = text.IndexOf(quote, StringComparison.Ordinal);
        return first < 0 ? 0 : text.IndexOf(quote, first + 1, StringComparison.Ordinal) < 0 ? 1 : 2;
    }
}
