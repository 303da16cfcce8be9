namespace FactCheck.Quotation;

/// <summary>
/// All sets of words that go on with the same letters and can make up a shared passage, by the number of letters, most first. They are nested: a word goes on with some letters as few
/// others do, and with the first few of these as many do. So there are fewer of them than words, and one pass with a stack finds them.
/// </summary>
internal sealed class Repeats
{
    private readonly Stack<(int Letters, int First, RepeatMembers Members)> _open = new();
    private readonly List<Repeat> _found = [];
    private readonly int _minLetters;

    private Repeats(int minLetters) => _minLetters = minLetters;

    /// <param name="letters">The texts.</param>
    /// <param name="sorted">Their words.</param>
    /// <param name="minWords">How many words a passage must have.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static List<Repeat> In(TextLetters letters, SortedWords sorted, int minWords, CancellationToken cancellation)
    {
        var repeats = new Repeats(minLetters: minWords);
        var numbers = WordNumbers.Of(letters, cancellation);
        for (var rank = 0; rank < sorted.Words.Count; rank++)
        {
            if (rank % (1 << 16) == 0)
                cancellation.ThrowIfCancellationRequested();
            var word = sorted.Words[rank];
            var member = new RepeatMembers(letters.Words[word].Text, letters.LengthOf(minWords, word), letters.IsFirst(word) ? null : numbers[word - 1]);
            repeats.Take(rank, member, rank + 1 < sorted.Common.Count ? sorted.Common[rank + 1] : 0);
        }
        repeats._found.Sort((one, other) => (other.Letters, one.First).CompareTo((one.Letters, other.First)));
        return repeats._found;
    }

    /// <summary>Takes the next word, which has so many letters in common with the one behind it.</summary>
    private void Take(int rank, RepeatMembers members, int common)
    {
        // A word has a letter or more, so that fewer letters than words cannot be enough.
        common = common < _minLetters ? 0 : common;
        var first = rank;
        while (_open.TryPeek(out var open) && open.Letters > common)
        {
            _open.Pop();
            (first, members) = (open.First, open.Members.And(members));
            if (members.CanBePassage(open.Letters))
                _found.Add(new(first, rank, open.Letters, Math.Max(common, _open.TryPeek(out var outer) ? outer.Letters : 0)));
        }
        if (common == 0)
            return;
        if (_open.TryPeek(out var same) && same.Letters == common)
        {
            _open.Pop();
            (first, members) = (same.First, same.Members.And(members));
        }
        _open.Push((common, first, members));
    }
}
