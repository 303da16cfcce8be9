namespace FactCheck.Quotation;

/// <summary>What must be known of words that go on with the same letters, to tell without looking at each whether they can make up a shared passage.</summary>
internal readonly record struct RepeatMembers
{
    /// <summary>In place of the number of the word before them: it is not the same one for all, or there is none.</summary>
    private const int Different = -1;

    private readonly int _least;
    private readonly int _text;
    private readonly int _leastElsewhere;
    private readonly int _before;

    /// <summary>One word.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="length">How many letters as many words have from it on as a passage must have.</param>
    /// <param name="before">The number of the word before it; null where it is the first of its text.</param>
    public RepeatMembers(int text, int length, int? before) : this(length, text, int.MaxValue, before ?? Different)
    {
    }

    private RepeatMembers(int least, int text, int leastElsewhere, int before) => (_least, _text, _leastElsewhere, _before) = (least, text, leastElsewhere, before);

    /// <summary>These words and others.</summary>
    public RepeatMembers And(RepeatMembers other) => other._least < _least ? other.AndGreater(this) : AndGreater(other);

    /// <summary>Whether so many letters are enough words in two different texts, and the words do not all stand behind the same word: else those with that word before them are longer.</summary>
    public bool CanBePassage(int letters) => _leastElsewhere <= letters && _before == Different;

    private RepeatMembers AndGreater(RepeatMembers other) => new(
        _least,
        _text,
        Math.Min(_leastElsewhere, other._text == _text ? other._leastElsewhere : other._least),
        _before == other._before ? _before : Different);
}
