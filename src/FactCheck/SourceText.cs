using System.Buffers;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>A fingerprint of the text that quotations were taken from. The text itself need not be held.</summary>
[JsonConverter(typeof(FormatConverter<SourceText>))]
public sealed record SourceText
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>The SHA-256 of the text's UTF-8 bytes as they lay: 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="ArgumentException">The value is not 64 lower-case hexadecimal digits.</exception>
    public required string Sha256
    {
        get;
        init => field = IsSha256(value) ? value : throw new ArgumentException($"'{value}' is not a SHA-256: 64 lower-case hexadecimal digits.", nameof(Sha256));
    }

    /// <summary>The length of the text in UTF-16 code units, not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int Length
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Length));
            field = value;
        }
    }

    internal static bool IsSha256(ReadOnlySpan<char> text) => text.Length == 64 && !text.ContainsAnyExcept(HexDigits);
}
