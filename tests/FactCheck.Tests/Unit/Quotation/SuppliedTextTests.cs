using System.Security.Cryptography;
using System.Text;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

public class SuppliedTextTests
{
    [Fact]
    public void The_fingerprint_is_that_of_the_bytes_as_they_lay_and_the_text_has_no_byte_order_mark()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Pumps ran.\r\nAt night 🌊.\r\n"u8];
        var supplied = SuppliedText.FromUtf8(bytes, "herald.txt");
        Assert.Equal("Pumps ran.\r\nAt night 🌊.\r\n", supplied.Text);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), supplied.Fingerprint.Sha256);
        Assert.Equal(supplied.Text.Length, supplied.Fingerprint.Length);
        Assert.Equal("herald.txt", supplied.Name);
    }

    [Fact]
    public void Only_the_first_byte_order_mark_is_one() => Assert.Equal("\uFEFFx", SuppliedText.FromUtf8("\uFEFF\uFEFFx"u8).Text);

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("\uFEFFwith a mark")]
    [InlineData("👩‍🚒 and e\u0301\r\n")]
    public void A_string_and_its_bytes_are_the_same_text(string text)
    {
        var (fromString, fromBytes) = (SuppliedText.FromString(text), SuppliedText.FromUtf8(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(fromBytes.Text, fromString.Text);
        Assert.Equal(fromBytes.Fingerprint, fromString.Fingerprint);
        Assert.Null(fromString.Name);
    }

    [Fact]
    public void A_string_that_has_no_bytes_is_refused() => Assert.Throws<ArgumentException>(() => SuppliedText.FromString("half \ud83c of it"));

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'b', 0xE9, (byte)'c' }, 2)]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, 0)]
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 }, 1)]
    [InlineData(new byte[] { (byte)'a', 0xF0, 0x9F, 0x8C }, 1)]
    public void Bytes_that_are_not_utf8_are_refused_and_not_repaired(byte[] bytes, int offset)
    {
        Assert.False(SuppliedText.TryFromUtf8(bytes, "old.txt", out var text));
        Assert.Null(text);
        Assert.Equal($"'old.txt' is not UTF-8: the byte at offset {offset} begins no character.", Assert.Throws<InvalidDataException>(() => SuppliedText.FromUtf8(bytes, "old.txt")).Message);
        Assert.Equal($"The text is not UTF-8: the byte at offset {offset} begins no character.", Assert.Throws<InvalidDataException>(() => SuppliedText.FromUtf8(bytes)).Message);
    }
}
