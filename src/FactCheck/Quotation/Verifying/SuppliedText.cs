using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace FactCheck.Quotation;

/// <summary>The text of a source, as somebody supplies it to check quotations against.</summary>
public sealed class SuppliedText
{
    private SuppliedText(string text, ReadOnlySpan<byte> utf8, string? name)
    {
        HasByteOrderMark = text.StartsWith('\uFEFF');
        Text = HasByteOrderMark ? text[1..] : text;
        Fingerprint = new() { Sha256 = HashOf(utf8), Length = Text.Length };
        Name = name;
    }

    /// <summary>The text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The SHA-256 of its UTF-8 bytes as they lay, a byte order mark among them, and the length of <see cref="Text"/>: what a claim set records as <see cref="Source.Text"/>.</summary>
    public SourceText Fingerprint { get; }

    /// <summary>What it is called, in messages: the path of a file, an address; null where it has no name.</summary>
    public string? Name { get; }

    /// <summary>Whether its bytes begin with a byte order mark.</summary>
    internal bool HasByteOrderMark { get; }

    /// <summary>A text that is given as a string; its bytes are those of UTF-8. A byte order mark that it begins with belongs to the bytes and not to <see cref="Text"/>.</summary>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair, so that it has no UTF-8 bytes.</exception>
    public static SuppliedText FromString(string text, string? name = null) => new(text, Encoding.UTF8.GetBytes(Require.WellFormed(text)), name);

    /// <summary>A text that is given as bytes. Line ends stay as they are.</summary>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="name">What it is called, in messages.</param>
    /// <exception cref="InvalidDataException">The bytes are not UTF-8: nothing is repaired, for the words would not be those of the source.</exception>
    public static SuppliedText FromUtf8(ReadOnlySpan<byte> utf8, string? name = null) =>
        TryFromUtf8(utf8, name, out var text) ? text : throw new InvalidDataException(FormattableString.Invariant($"{(name is null ? "The text" : $"'{name}'")} is not UTF-8: the byte at offset {FirstInvalid(utf8)} begins no character."));

    /// <summary>A text that is given as bytes; false where they are not UTF-8.</summary>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="name">What it is called, in messages.</param>
    /// <param name="text">The text; null where the bytes are none.</param>
    public static bool TryFromUtf8(ReadOnlySpan<byte> utf8, string? name, [NotNullWhen(true)] out SuppliedText? text)
    {
        text = Utf8.IsValid(utf8) ? new(Encoding.UTF8.GetString(utf8), utf8, name) : null;
        return text is not null;
    }

    /// <summary>A SHA-256 as claim sets record it.</summary>
    internal static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();

    /// <summary>The first byte that begins no character; null where all of them make up characters.</summary>
    internal static int? FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
            return null;
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            offset += consumed;
        return offset;
    }
}
