using System.Collections;
using System.Globalization;
using System.Text;

namespace FactCheck.Quotation;

/// <summary>
/// Canonical decomposition (NFD of UAX #15): a letter with marks is the same whether it was written as one character or as several. <see cref="string.Normalize()"/> is not
/// used, because it does nothing where an application is invariant to culture, and there must be one result everywhere.
/// </summary>
internal static class CanonicalDecomposition
{
    private const int FirstHangul = 0xAC00;
    private const int LastHangul = 0xD7A3;

    private static readonly Dictionary<int, Rune[]> Decompositions = [];
    private static readonly Dictionary<int, byte> Classes = [];
    private static readonly BitArray Concerned = new(0x110000);

    static CanonicalDecomposition()
    {
        using var data = new StreamReader(typeof(CanonicalDecomposition).Assembly.GetManifestResourceStream("canonical-decompositions.txt")!);
        while (data.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            if (line.Split('=') is [var character, var parts])
                Decompositions.Add(Number(character), [.. parts.Split(' ').Select(part => new Rune(Number(part)))]);
            else if (line.Split(':') is [var marks, var combiningClass])
                AddClass(marks.Split(".."), byte.Parse(combiningClass, CultureInfo.InvariantCulture));
        }
        foreach (var character in Decompositions.Keys.Concat(Classes.Keys).Concat(Enumerable.Range(FirstHangul, LastHangul - FirstHangul + 1)))
            Concerned[character] = true;
    }

    /// <summary>Whether a character is a mark that belongs to the character before it: its canonical combining class is not 0.</summary>
    public static bool IsMark(Rune character) => character.Value >= 0x300 && Concerned[character.Value] && Classes.ContainsKey(character.Value);

    /// <summary>Whether a character can be written otherwise, or is a mark.</summary>
    public static bool Concerns(Rune character) => character.Value >= 0xC0 && Concerned[character.Value];

    /// <summary>Decomposes a character with the marks that follow it, and puts the marks in canonical order.</summary>
    public static string Of(ReadOnlySpan<char> characters)
    {
        var decomposed = new List<Rune>(4);
        foreach (var character in characters.EnumerateRunes())
            Add(decomposed, character);
        var text = new StringBuilder(decomposed.Count);
        foreach (var character in InOrder(decomposed))
            text.Append(character.ToString());
        return text.ToString();
    }

    private static void Add(List<Rune> decomposed, Rune character)
    {
        if (character.Value is >= FirstHangul and <= LastHangul)
            AddHangul(decomposed, character.Value - FirstHangul);
        else if (Decompositions.TryGetValue(character.Value, out var parts))
            decomposed.AddRange(parts);
        else
            decomposed.Add(character);
    }

    // The syllables stand in the order of their consonants, vowels and closing consonants (The Unicode Standard, 3.12).
    private static void AddHangul(List<Rune> decomposed, int syllable)
    {
        decomposed.Add(new(0x1100 + (syllable / 588)));
        decomposed.Add(new(0x1161 + (syllable % 588 / 28)));
        if (syllable % 28 is var closing and > 0)
            decomposed.Add(new(0x11A7 + closing));
    }

    /// <summary>Marks between two characters that are none are sorted by class, those of one class stay as they stand.</summary>
    private static List<Rune> InOrder(List<Rune> characters)
    {
        for (var i = 0; i < characters.Count; i++)
        {
            var first = i;
            while (i < characters.Count && IsMark(characters[i]))
                i++;
            if (i - first < 2)
                continue;
            Rune[] sorted = [.. characters.Skip(first).Take(i - first).OrderBy(mark => Classes[mark.Value])];
            for (var at = 0; at < sorted.Length; at++)
                characters[first + at] = sorted[at];
        }
        return characters;
    }

    private static void AddClass(string[] range, byte combiningClass)
    {
        for (var mark = Number(range[0]); mark <= Number(range[^1]); mark++)
            Classes.Add(mark, combiningClass);
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
