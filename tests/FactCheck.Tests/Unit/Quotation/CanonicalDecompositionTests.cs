using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

public sealed class CanonicalDecompositionTests
{
    [Theory]
    [Trait("Size", "Large")]
    [InlineData("a", "a")]
    [InlineData("é", "e\u0301")]
    [InlineData("\u1e69", "s\u0323\u0307")]
    [InlineData("s\u0307\u0323", "s\u0323\u0307")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\uac01", "\u1100\u1161\u11a8")]
    [InlineData("\uac00", "\u1100\u1161")]
    [InlineData("\U0001d15e", "\U0001d157\U0001d165")]
    [InlineData("ﬁ", "ﬁ")]
    public void Letters_and_their_marks_are_taken_apart_and_put_in_order(string text, string expected) => Assert.Equal(expected, CanonicalDecomposition.Of(text));

    // Node.js carries the tables of the International Components for Unicode; here no normalisation can be asked for, because the tests are invariant to culture.
    [NodeFact]
    public void It_agrees_with_another_implementation_on_every_character_that_both_know()
    {
        const string Script = """
            const hex = s => [...s].map(c => c.codePointAt(0).toString(16)).join(' ');
            const lines = [];
            for (let c = 0xa0; c < 0x30000; c++) {
              if (c >= 0xd800 && c <= 0xdfff) continue;
              const s = String.fromCodePoint(c);
              if (!/\p{Assigned}/u.test(s)) continue;
              const marked = 'a\u0315' + s + '\u0327\u0301';
              lines.push([hex(s), hex(s.normalize('NFD')), hex(marked), hex(marked.normalize('NFD'))].join(','));
            }
            console.log(lines.join('\n'));
            """;
        var lines = Run("node", "-e", Script);
        Assert.True(lines.Length > 100_000);
        Assert.Empty(lines.Select(line => line.Split(',')).Where(line => Hex(CanonicalDecomposition.Of(Text(line[0]))) != line[1] || Hex(CanonicalDecomposition.Of(Text(line[2]))) != line[3]).Select(line => line[0]));
    }

    private static string[] Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Text(string hex) => string.Concat(hex.Split(' ').Select(number => new Rune(int.Parse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));

    private static string Hex(string text) => string.Join(' ', text.EnumerateRunes().Select(character => character.Value.ToString("x", CultureInfo.InvariantCulture)));
}
