using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Quotation;

/// <summary>The text of a source, as somebody supplies it to check quotations against.</summary>
public sealed class SuppliedText
{
    private SuppliedText(string text, SourceText fingerprint, string? name) => (Text, Fingerprint, Name) = (text, fingerprint, name);

    /// <summary>The text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The SHA-256 of its UTF-8 bytes as they lay, and its length: what a claim set records as <see cref="Source.Text"/>.</summary>
    public SourceText Fingerprint { get; }

    /// <summary>What it is called, in messages: the path of a file, an address; null where it has no name.</summary>
    public string? Name { get; }

    /// <summary>A text that is given as a string; its bytes are those of UTF-8 without a byte order mark.</summary>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair, so that it has no UTF-8 bytes.</exception>
    public static SuppliedText FromString(string text, string? name = null)
    {
        var bytes = Encoding.UTF8.GetBytes(Require.WellFormed(text));
        return new(text, FingerprintOf(bytes, text), name);
    }

    private static SourceText FingerprintOf(ReadOnlySpan<byte> utf8, string text) => new() { Sha256 = Convert.ToHexString(SHA256.HashData(utf8)).ToLowerInvariant(), Length = text.Length };
}
