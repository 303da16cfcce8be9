namespace FactCheck.Quotation;

/// <summary>A passage that two texts or more share, before it is known whether it says something new.</summary>
internal sealed class FoundPassage
{
    private readonly TextLetters _letters;
    private readonly int[] _words;
    private readonly int _length;

    /// <param name="letters">The texts.</param>
    /// <param name="words">The words that it begins with, in the order of the texts.</param>
    /// <param name="length">How many letters it has.</param>
    public FoundPassage(TextLetters letters, int[] words, int length)
    {
        (_letters, _words, _length) = (letters, words, length);
        Places = Apart().Count();
    }

    /// <summary>How many letters it has.</summary>
    public int Length => _length;

    /// <summary>How often it stands in the texts, where places that overlap an earlier one do not count.</summary>
    public int Places { get; }

    /// <summary>Its place in the order of all, the least first: the longest, of those of one length the one with more places, of these the one that stands first.</summary>
    public (int, int, int) Rank => (-_length, -Places, _words[0]);

    /// <summary>Whether each place where another, shorter passage stands lies within a place where this one does.</summary>
    /// <param name="shorter">The other one.</param>
    /// <param name="steps">How much may still be looked at; each place takes one.</param>
    public bool Covers(FoundPassage shorter, ref long steps)
    {
        // What stands once more than the longer one often does so behind it.
        steps--;
        if (!Covers(shorter._words[^1], shorter._length))
            return false;
        foreach (var word in shorter._words)
        {
            steps--;
            if (!Covers(word, shorter._length))
                return false;
        }
        return true;
    }

    private bool Covers(int word, int length)
    {
        // Of the places that begin no later, the last one ends last.
        var at = Array.BinarySearch(_words, word);
        at = at >= 0 ? at : ~at - 1;
        return at >= 0 && Begin(_words[at]) + _length >= Begin(word) + length;
    }

    /// <summary>The passage as users see it, with so many places at most.</summary>
    public SharedPassage ToPassage(int maxPlaces)
    {
        var spans = Apart().Select(word => (First: word, Last: Last(word))).ToList();
        var words = spans.Min(span => span.Last - span.First + 1);
        var places = spans.Select(span => new SharedPlace(_letters.Words[span.First].Text, new(_letters.Words[span.First].Span.Start, _letters.Words[span.Last].Span.End)));
        return new(words, [.. spans.Count <= maxPlaces ? places : FirstOfEachText(places, maxPlaces)]);
    }

    /// <summary>So many places, and none that is the second in its text as long as another text has none.</summary>
    private static IEnumerable<SharedPlace> FirstOfEachText(IEnumerable<SharedPlace> places, int count) =>
        places.GroupBy(place => place.Text)
            .SelectMany(text => text.Select((place, i) => (Place: place, Nth: i)))
            .OrderBy(place => place.Nth)
            .Take(count)
            .Select(place => place.Place)
            .OrderBy(place => (place.Text, place.Span));

    /// <summary>The words that it begins with, without those where it overlaps an earlier place.</summary>
    private IEnumerable<int> Apart()
    {
        var end = 0;
        foreach (var word in _words)
        {
            if (Begin(word) < end)
                continue;
            end = Begin(word) + _length;
            yield return word;
        }
    }

    private int Begin(int word) => _letters.Words[word].Begin;

    private int Last(int word) => _letters.LastWordBefore(Begin(word) + _length);
}
