using System.Text;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>Texts, and what a careless hand makes of them. The same seed gives the same.</summary>
internal sealed class RandomTexts(int seed)
{
    private static readonly string[] Words =
    [
        .. "the of and to in a that was for on said it with by not company agency software government officials report security network data which had from have been statement"
            .Split(' '),
    ];

    private readonly Random _random = new(seed);

    public int Below(int bound) => _random.Next(bound);

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public string Letters(string alphabet, int length) => string.Create(length, alphabet, (letters, from) => _random.GetItems(from, letters));

    public string English(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
            text.Append(Words[_random.Next(Words.Length)]).Append(_random.Next(8) == 0 ? ", " : " ");
        return text.ToString(0, length);
    }

    /// <summary>A stretch of a text; shorter than wished where the text is.</summary>
    public string Stretch(string text, int length)
    {
        length = Math.Min(length, text.Length);
        return text.Substring(_random.Next(text.Length - length + 1), length);
    }

    /// <summary>The text, with each character dropped, replaced or preceded by another so many times in a hundred.</summary>
    public string Edited(string text, int percent, string alphabet)
    {
        var edited = new StringBuilder();
        foreach (var character in text)
        {
            var kind = _random.Next(100) < percent ? _random.Next(3) : -1;
            if (kind is 1 or 2)
                edited.Append(alphabet[_random.Next(alphabet.Length)]);
            if (kind is -1 or 2)
                edited.Append(character);
        }
        return edited.ToString();
    }
}
