using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What is one unit of a text however it is set, and where a text can be cut.</summary>
public class TypographicUnitsTests
{
    [Theory]
    [InlineData('\u0132', "IJ")]
    [InlineData('\u0133', "ij")]
    [InlineData('\ufb00', "ff")]
    [InlineData('\ufb01', "fi")]
    [InlineData('\ufb02', "fl")]
    [InlineData('\ufb03', "ffi")]
    [InlineData('\ufb04', "ffl")]
    [InlineData('\ufb05', "st")]
    [InlineData('\ufb06', "st")]
    [InlineData('\ufb13', "\u0574\u0576")]
    [InlineData('\ufb14', "\u0574\u0565")]
    [InlineData('\ufb15', "\u0574\u056b")]
    [InlineData('\ufb16', "\u057e\u0576")]
    [InlineData('\ufb17', "\u0574\u056d")]
    public void A_ligature_is_its_letters(char ligature, string letters) => Assert.Equal($"normalised (Ligatures): 2..5 x{ligature}x", Located.In($"a x{ligature}x b", $"x{letters}x"));

    [Theory]
    [InlineData("x\u034fy", "xy")]
    [InlineData("x\u061cy", "xy")]
    [InlineData("x\u180ey", "xy")]
    [InlineData("x\ufeffy", "xy")]
    [InlineData("xy", "\u200bxy")]
    public void What_has_no_width_makes_no_difference_but_one_of_typography(string text, string quote) => Assert.Equal($"normalised (ZeroWidth): 0..{text.Length} {text}", Located.In(text, quote));

    [Theory]
    [InlineData("e\u0300", "\u00e8")]
    [InlineData("\u00e8", "e\u0300")]
    [InlineData("\u00c0", "A\u0300")]
    public void A_letter_with_its_mark_is_one_however_it_is_written(string text, string quote) => Assert.Equal($"normalised (Composition): 2..{2 + text.Length} {text}", Located.In($"a {text} b", quote));

    [Theory]
    [InlineData("e\u0300", 1)]
    [InlineData("\u1100\u1160", 1)]
    [InlineData("\u1100\u11ff", 1)]
    [InlineData("\u1100\ud7b0", 1)]
    [InlineData("\u1100\ud7fb", 1)]
    [InlineData("🌊", 1)]
    [InlineData("x\u200dy", 1)]
    [InlineData("x\u200dy", 2)]
    [InlineData("e\u200b\u200b\u200b\u200b\u0301", 1)]
    public void A_character_is_not_cut_nor_a_mark_parted_from_its_letter(string text, int at) => Assert.False(TypographicUnits.IsBoundary(text, at));

    [Theory]
    [InlineData("ab", 1)]
    [InlineData("a\u1160b", 2)]
    [InlineData("\u1100\u1200", 1)]
    [InlineData("x \u200dy", 1)]
    [InlineData("x\u200d y", 1)]
    [InlineData("\u200dy", 1)]
    [InlineData("x\u200d", 1)]
    [InlineData("e\u200b\u200b\u200b\u200b\u200b\u0301", 1)]
    [InlineData("e\u200b", 1)]
    [InlineData("e\u200bx", 1)]
    [InlineData("e\ufe0f\ufe0f\ufe0f\ufe0f\ufe0f", 1)]
    public void Elsewhere_a_text_can_be_cut(string text, int at) => Assert.True(TypographicUnits.IsBoundary(text, at));

    // An attribute cannot hold half of a pair.
    [Fact]
    public void Behind_half_of_a_pair_a_text_can_be_cut()
    {
        Assert.True(TypographicUnits.IsBoundary("\ud83cy", 1));
        Assert.True(TypographicUnits.IsBoundary("\ud83c\u4e00", 1));
    }
}
