using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace FactCheck.Json;

/// <summary>
/// Escapes what JSON demands and nothing else: quotation mark, backslash and control characters (RFC 8259, section 7). Letters of every script,
/// apostrophes and ampersands stand as themselves, whatever tables of characters the platform has.
/// </summary>
internal sealed class CanonicalEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    private static readonly SearchValues<byte> EscapedUtf8 = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (byte)c), (byte)'"', (byte)'\\']);

    private CanonicalEncoder()
    {
    }

    public static CanonicalEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => new ReadOnlySpan<char>(text, textLength).IndexOfAny(Escaped);

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => utf8Text.IndexOfAny(EscapedUtf8);

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    /// <summary>Copies what stands as itself in one piece; the base class would go character by character from the first escape on.</summary>
    public override OperationStatus Encode(
        ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        (charsConsumed, charsWritten) = (0, 0);
        while (true)
        {
            var rest = source[charsConsumed..];
            var next = rest.IndexOfAny(Escaped);
            var plain = next < 0 ? rest : rest[..next];
            if (!plain.TryCopyTo(destination[charsWritten..]))
                return OperationStatus.DestinationTooSmall;
            (charsConsumed, charsWritten) = (charsConsumed + plain.Length, charsWritten + plain.Length);
            if (next < 0)
                return OperationStatus.Done;
            var escape = Escape(rest[next]);
            if (!escape.TryCopyTo(destination[charsWritten..]))
                return OperationStatus.DestinationTooSmall;
            (charsConsumed, charsWritten) = (charsConsumed + 1, charsWritten + escape.Length);
        }
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
            return new Rune(unicodeScalar).TryEncodeToUtf16(output, out numberOfCharactersWritten);
        var escape = Escape(unicodeScalar);
        numberOfCharactersWritten = escape.TryCopyTo(output) ? escape.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    private static string Escape(int character) => character switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{character:x4}",
    };
}
