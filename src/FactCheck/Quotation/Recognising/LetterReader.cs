using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FactCheck.Quotation;

/// <summary>Reads texts as their letters alone. Texts with fewer words than a passage must have are left out: nothing in them can be shared.</summary>
internal sealed class LetterReader
{
    private const int EndOfText = 0x110000;
    private const char FirstMark = '\u0300';

    // Code points, and behind the letters of each text a number above all of them that no other text has.
    private readonly List<int> _symbols;
    private readonly CancellationToken _cancellation;
    private readonly List<TextWord> _words = [];
    private int _text;
    private int _begin;
    private int _rawBegin;
    private int _rawEnd;
    private bool _isAlone;

    private LetterReader(int characters, CancellationToken cancellation) => (_symbols, _cancellation) = (new(characters), cancellation);

    /// <summary>How many characters all texts may have, with one for the end of each.</summary>
    public static int MaxCharacters => Array.MaxLength;

    private bool IsInWord => _begin < _symbols.Count;

    public static TextLetters Read(ImmutableArray<string> texts, int minWords, CancellationToken cancellation)
    {
        var reader = new LetterReader(texts.Sum(text => text.Length + 1), cancellation);
        for (var text = 0; text < texts.Length; text++)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Read(text, texts[text], minWords);
        }
        return new(reader._symbols, reader._words);
    }

    private void Read(int number, string text, int minWords)
    {
        var (symbols, words) = (_symbols.Count, _words.Count);
        (_text, _begin) = (number, symbols);
        for (var (at, steps) = (0, 0); at < text.Length; steps++)
        {
            at += Take(text.AsSpan(at), at);
            if (steps % (1 << 16) == 0)
                _cancellation.ThrowIfCancellationRequested();
        }
        EndWord();
        if (_words.Count - words < minWords)
        {
            _symbols.RemoveRange(symbols, _symbols.Count - symbols);
            _words.RemoveRange(words, _words.Count - words);
            return;
        }
        _symbols.Add(EndOfText + number);
    }

    /// <summary>Takes what a text goes on with, and says how many characters that was.</summary>
    private int Take(ReadOnlySpan<char> text, int at)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        if (IsLetter(rune))
        {
            length = WithMarks(text, length);
            TakeLetter(text[..length], rune, at);
        }
        else if (Parts(rune) || text.StartsWith("--"))
        {
            EndWord();
        }
        return length;
    }

    private static int WithMarks(ReadOnlySpan<char> text, int length)
    {
        while (length < text.Length && text[length] >= FirstMark && Rune.DecodeFromUtf16(text[length..], out var mark, out var more) == OperationStatus.Done && IsMark(mark))
            length += more;
        return length;
    }

    private void TakeLetter(ReadOnlySpan<char> withMarks, Rune letter, int at)
    {
        var isAlone = IsWord(letter);
        if (isAlone || _isAlone)
            EndWord();
        if (!IsInWord)
            _rawBegin = at;
        AppendLetters(withMarks, letter);
        (_isAlone, _rawEnd) = (isAlone, at + withMarks.Length);
    }

    private void EndWord()
    {
        if (IsInWord)
            _words.Add(new(_text, _begin, _symbols.Count, new(_rawBegin, _rawEnd)));
        (_begin, _isAlone) = (_symbols.Count, false);
    }

    /// <summary>The letters that a letter is compared as: in lower case, with its marks apart from it, and a ligature as the letters that are tied.</summary>
    private void AppendLetters(ReadOnlySpan<char> withMarks, Rune letter)
    {
        if (letter.IsAscii && withMarks.Length == 1)
        {
            _symbols.Add(char.ToLowerInvariant(withMarks[0]));
            return;
        }
        if (letter.Value is 'ĳ' or 'Ĳ' or (>= 'ﬀ' and <= 'ﬗ'))
            withMarks = TypographicUnits.LettersOf((char)letter.Value) + withMarks[1..].ToString();
        else if (CanonicalDecomposition.Concerns(letter) || withMarks.Length > letter.Utf16SequenceLength)
            withMarks = CanonicalDecomposition.Of(withMarks);
        foreach (var part in withMarks.EnumerateRunes())
            if (!IsInvisible(part))
                _symbols.Add(part.Value == 'ς' ? 'σ' : Rune.ToLowerInvariant(part).Value);
    }

    /// <summary>Letters and digits. The letter that looks like an apostrophe (U+02BC) is one.</summary>
    private static bool IsLetter(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : rune.Value != 0x02BC && Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber);

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Marks that choose how a letter looks (variation selectors), or are there for sorting.</summary>
    private static bool IsInvisible(Rune rune) => rune.Value is 0x034F or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>White space and dashes stand between words; hyphens and all else stand within them.</summary>
    private static bool Parts(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is (>= 0x2012 and <= 0x2015) or 0x2E3A or 0x2E3B;

    /// <summary>Scripts that are written without spaces between words: each letter of them counts as a word, as word processors count.</summary>
    private static bool IsWord(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
