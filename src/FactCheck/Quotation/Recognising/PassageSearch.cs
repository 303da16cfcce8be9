namespace FactCheck.Quotation;

/// <summary>Takes from sets of words that go on with the same letters the passages that end with a word, the longest first, and leaves out those that say nothing new.</summary>
internal sealed class PassageSearch
{
    private readonly TextLetters _letters;
    private readonly SortedWords _sorted;
    private readonly StatementReuseOptions _options;
    private readonly PriorityQueue<FoundPassage, (int, int, int)> _waiting = new();
    private readonly List<FoundPassage> _told = [];
    private long _steps;

    public PassageSearch(TextLetters letters, SortedWords sorted, StatementReuseOptions options)
    {
        (_letters, _sorted, _options) = (letters, sorted, options);
        _steps = StepsAtLeast + ((long)StepsPerLetter * letters.Symbols.Length);
    }

    /// <summary>How much is looked at for each letter of the texts: a word that a passage may begin with, or a place of one that may lie within one told already.</summary>
    private const int StepsPerLetter = 4;
    private const int StepsAtLeast = 1_000_000;

    /// <summary>The passages, the longest first.</summary>
    public IReadOnlyList<FoundPassage> Told => _told;

    /// <summary>Whether all were found: neither their number nor the work was too much.</summary>
    public bool IsComplete { get; private set; } = true;

    public void Run(IReadOnlyList<Repeat> repeats, CancellationToken cancellation)
    {
        foreach (var repeat in repeats)
        {
            cancellation.ThrowIfCancellationRequested();
            TellLongerThan(repeat.Letters);
            if (!IsComplete)
                return;
            Examine(repeat);
        }
        TellLongerThan(0);
    }

    /// <summary>Tells the passages that none of those to come is longer than.</summary>
    private void TellLongerThan(int letters)
    {
        while (IsComplete && _waiting.TryPeek(out var longest, out _) && longest.Length > letters)
        {
            _waiting.Dequeue();
            if (!IsNew(longest))
                IsComplete = _steps > 0;
            else if (_told.Count < _options.MaxPassages)
                _told.Add(longest);
            else
                IsComplete = false;
        }
    }

    private bool IsNew(FoundPassage passage)
    {
        foreach (var longer in _told)
            if (_steps <= 0 || longer.Covers(passage, ref _steps))
                return false;
        return true;
    }

    /// <summary>
    /// Finds the lengths at which words of a set, in two texts or more, come to the end of a word, from the greatest on: what all of them share need not end with a word in each.
    /// Where it does in all of them, a shorter one would say nothing new.
    /// </summary>
    private void Examine(Repeat repeat)
    {
        var members = MembersOf(repeat);
        while (IsFromTwoTexts(members))
        {
            _steps -= members.Length;
            if (_steps < 0)
            {
                IsComplete = false;
                return;
            }
            var length = members.Max(LengthOf);
            if (length <= repeat.Outer)
                return;
            var ending = Array.FindAll(members, member => LengthOf(member) == length);
            if (IsFromTwoTexts(ending))
            {
                var found = new FoundPassage(_letters, Array.ConvertAll(ending, member => member.First), length);
                _waiting.Enqueue(found, found.Rank);
            }
            if (ending.Length == members.Length)
                return;
            members = [.. members.Select(member => LengthOf(member) == length ? member with { Last = member.Last - 1 } : member).Where(HasEnoughWords)];
        }
    }

    private (int First, int Last)[] MembersOf(Repeat repeat)
    {
        var words = _sorted.Words.GetRange(repeat.First, repeat.Last - repeat.First + 1);
        words.Sort();
        return [.. words.Select(word => (First: word, Last: _letters.LastWordBefore(_letters.Words[word].Begin + repeat.Letters))).Where(HasEnoughWords)];
    }

    private bool HasEnoughWords((int First, int Last) member) => member.Last - member.First + 1 >= _options.MinWords;

    private int LengthOf((int First, int Last) member) => _letters.Words[member.Last].End - _letters.Words[member.First].Begin;

    private bool IsFromTwoTexts((int First, int Last)[] members) => members.Length > 1 && _letters.Words[members[0].First].Text != _letters.Words[members[^1].First].Text;
}
