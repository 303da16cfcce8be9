namespace FactCheck.Quotation;

/// <summary>Words that go on with the same letters, neighbours in their order.</summary>
/// <param name="First">The first of them, by its rank.</param>
/// <param name="Last">The last of them, by its rank.</param>
/// <param name="Letters">How many letters all of them have in common.</param>
/// <param name="Outer">How many letters these have in common with further words; fewer.</param>
internal readonly record struct Repeat(int First, int Last, int Letters, int Outer);

/// <summary>
/// All sets of words that go on with the same letters and can make up a shared passage, by the number of letters, most first. They are nested: a word goes on with some letters as few
/// others do, and with the first few of these as many do. So there are fewer of them than words, and one pass with a stack finds them.
/// </summary>
internal sealed class Repeats
{
    // In place of the word before those of a set: they do not all stand behind the same word, or there is none.
    private const int Different = -1;

    private readonly Stack<(int Letters, int First, Members Members)> _open = new();
    private readonly List<Repeat> _found = [];
    private readonly TextLetters _letters;
    private readonly int _minWords;

    private Repeats(TextLetters letters, int minWords) => (_letters, _minWords) = (letters, minWords);

    /// <param name="letters">The texts.</param>
    /// <param name="sorted">Their words.</param>
    /// <param name="minWords">How many words a passage must have.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static List<Repeat> In(TextLetters letters, SortedWords sorted, int minWords, CancellationToken cancellation)
    {
        var repeats = new Repeats(letters, minWords);
        for (var rank = 0; rank < sorted.Words.Count; rank++)
        {
            if (rank % (1 << 16) == 0)
                cancellation.ThrowIfCancellationRequested();
            var word = sorted.Words[rank];
            var before = letters.IsFirst(word) ? Different : word - 1;
            var member = new Members(letters.LengthOf(minWords, word), letters.Words[word].Text, int.MaxValue, before);
            repeats.Take(rank, member, rank + 1 < sorted.Common.Count ? sorted.Common[rank + 1] : 0);
        }
        repeats._found.Sort((one, other) => (other.Letters, one.First).CompareTo((one.Letters, other.First)));
        return repeats._found;
    }

    /// <summary>Takes the next word, which has so many letters in common with the one behind it.</summary>
    private void Take(int rank, Members members, int common)
    {
        // A word has a letter or more, so that fewer letters than words cannot be enough.
        common = common < _minWords ? 0 : common;
        var first = rank;
        while (_open.TryPeek(out var open) && open.Letters > common)
        {
            _open.Pop();
            (first, members) = (open.First, Together(open.Members, members));
            // Where all stand behind the same word those with that word before them are longer.
            if (members.LeastElsewhere <= open.Letters && members.Before == Different)
                _found.Add(new(first, rank, open.Letters, Math.Max(common, _open.TryPeek(out var outer) ? outer.Letters : 0)));
        }
        if (common == 0)
            return;
        if (_open.TryPeek(out var same) && same.Letters == common)
        {
            _open.Pop();
            (first, members) = (same.First, Together(same.Members, members));
        }
        _open.Push((common, first, members));
    }

    private Members Together(Members one, Members other)
    {
        var (less, greater) = other.Least < one.Least ? (other, one) : (one, other);
        var isOneBefore = one.Before != Different && other.Before != Different
            && _letters.LettersOf(one.Before).SequenceEqual(_letters.LettersOf(other.Before));
        return less with
        {
            LeastElsewhere = Math.Min(less.LeastElsewhere, greater.Text == less.Text ? greater.LeastElsewhere : greater.Least),
            Before = isOneBefore ? one.Before : Different,
        };
    }

    /// <summary>
    /// What must be known of words that go on with the same letters, to tell without looking at each whether they can make up a shared passage.
    /// </summary>
    /// <param name="Least">How many letters as many words have from one of them on as a passage must have, at least.</param>
    /// <param name="Text">The text in which those stand.</param>
    /// <param name="LeastElsewhere">The same in another text; <see cref="int.MaxValue"/> where there is none.</param>
    /// <param name="Before">A word before one of them, where it is the same for all.</param>
    private readonly record struct Members(int Least, int Text, int LeastElsewhere, int Before);
}
