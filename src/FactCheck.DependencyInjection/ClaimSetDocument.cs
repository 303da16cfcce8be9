using System.Security.Cryptography;

namespace FactCheck;

/// <summary>
/// The text of a claim set as an <see cref="IClaimSetSource"/> has it at one moment, with its revision. It need not be valid. Immutable.
/// </summary>
public sealed class ClaimSetDocument
{
    /// <summary>Makes a document of what a source has read.</summary>
    /// <param name="utf8">The JSON of the claim set in UTF-8. It is not copied and must not change.</param>
    /// <param name="file">The name of the text in diagnostics, a path for example; null if it has none.</param>
    /// <param name="revision">
    /// What tells this text from all others of the same name: a number, an ETag, a fingerprint. If null, it is the SHA-256 of the text.
    /// </param>
    public ClaimSetDocument(ReadOnlyMemory<byte> utf8, string? file = null, string? revision = null) =>
        (Utf8, File, Revision) = (utf8, file, revision ?? Convert.ToHexString(SHA256.HashData(utf8.Span)));

    /// <summary>The JSON of the claim set in UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The name of the text in diagnostics; null if it has none.</summary>
    public string? File { get; }

    /// <summary>The same for the same text of one name, and different for each other. Compared ordinally.</summary>
    public string Revision { get; }
}
