using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Quotation;

/// <summary>Whether two texts differ in nothing but how they were saved: version control, an editor or an archive can change line ends and byte order marks.</summary>
internal static class Resaving
{
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>In what alone a text differs from the one of a SHA-256: line ends, a byte order mark, or both; null where it differs in more.</summary>
    public static string? Between(string sha256, SuppliedText text)
    {
        var lines = text.Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (var saved in (string[])[text.Text, lines, lines.Replace("\n", "\r\n", StringComparison.Ordinal)])
        {
            var areLinesSame = saved == text.Text;
            if (IsOf(sha256, saved))
                return areLinesSame ? "a byte order mark" : text.HasByteOrderMark ? "line ends and a byte order mark" : "line ends";
            if (IsOf(sha256, ByteOrderMark + saved))
                return areLinesSame ? "a byte order mark" : text.HasByteOrderMark ? "line ends" : "line ends and a byte order mark";
        }
        return null;
    }

    private static bool IsOf(string sha256, string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).Equals(sha256, StringComparison.OrdinalIgnoreCase);
}
