namespace FactCheck.Quotation;

/// <summary>Several texts as what is compared: their letters, one text behind the other, and the words that they make up.</summary>
internal sealed class TextLetters
{
    private readonly int[] _wordAt;

    public TextLetters(List<int> symbols, List<TextWord> words)
    {
        (Symbols, Words) = ([.. symbols], [.. words]);
        _wordAt = new int[Symbols.Length];
        Array.Fill(_wordAt, -1);
        for (var word = 0; word < Words.Length; word++)
            _wordAt.AsSpan(Words[word].Begin, Words[word].End - Words[word].Begin).Fill(word);
    }

    /// <summary>
    /// The letters, as numbers from 0. Behind the letters of each text stands a number that stands nowhere else: two stretches that agree end before it, so that none reaches from
    /// one text into the next.
    /// </summary>
    public int[] Symbols { get; }

    /// <summary>The words, in the order of the texts.</summary>
    public TextWord[] Words { get; }

    /// <summary>The letters of one word.</summary>
    public ReadOnlySpan<int> LettersOf(int word) => Symbols.AsSpan(Words[word].Begin, Words[word].End - Words[word].Begin);

    /// <summary>The word that begins with a letter; -1 where none does.</summary>
    public int WordFrom(int letter) => _wordAt[letter] is var word and >= 0 && Words[word].Begin == letter ? word : -1;

    /// <summary>The last word that ends no later than before a letter.</summary>
    public int LastWordBefore(int letter) => _wordAt[letter - 1] is var word && Words[word].End <= letter ? word : word - 1;

    /// <summary>Whether a word is the first one of its text.</summary>
    public bool IsFirst(int word) => word == 0 || Words[word - 1].Text != Words[word].Text;

    /// <summary>How many letters so many words have from one word on; <see cref="int.MaxValue"/> where the text ends before.</summary>
    public int LengthOf(int words, int from) =>
        from + words <= Words.Length && Words[from + words - 1].Text == Words[from].Text ? Words[from + words - 1].End - Words[from].Begin : int.MaxValue;
}

/// <summary>A word of one of several texts.</summary>
/// <param name="Text">Which text it stands in.</param>
/// <param name="Begin">Its first letter, among the letters of all texts.</param>
/// <param name="End">Behind its last letter, among the letters of all texts.</param>
/// <param name="Span">Where it stands in its text: from its first letter to its last.</param>
internal readonly record struct TextWord(int Text, int Begin, int End, TextSpan Span);
