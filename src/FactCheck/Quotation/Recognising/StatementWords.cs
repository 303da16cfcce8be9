namespace FactCheck.Quotation;

/// <summary>The words of a statement as it stands in one place, and their letters: these are the same in every place, however it is written.</summary>
internal sealed class StatementWords(string text)
{
    private readonly TextWord[] _words = LetterReader.Read([text], minWords: 1, CancellationToken.None).Words;

    /// <summary>The letters of the words that lie within a stretch as a whole, counted from the first of the statement; null where there is none.</summary>
    public TextSpan? LettersIn(TextSpan stretch)
    {
        var first = FirstThat(word => word.Span.Start >= stretch.Start);
        var last = FirstThat(word => word.Span.End > stretch.End) - 1;
        return first <= last ? new(_words[first].Begin, _words[last].End) : null;
    }

    /// <summary>How many words lie within these letters as a whole.</summary>
    public int CountIn(TextSpan letters) => Math.Max(0, FirstThat(word => word.End > letters.End) - FirstThat(word => word.Begin >= letters.Start));

    /// <summary>The first word of which something holds that holds of all behind it.</summary>
    private int FirstThat(Func<TextWord, bool> holds)
    {
        var (from, to) = (0, _words.Length);
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            (from, to) = holds(_words[middle]) ? (from, middle) : (middle + 1, to);
        }
        return from;
    }
}
