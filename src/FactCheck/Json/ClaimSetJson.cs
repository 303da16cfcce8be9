using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>Reads claim sets from JSON text and writes them in their canonical form.</summary>
/// <remarks>
/// Reading never throws for what stands in the text: what is wrong with it comes back as diagnostics. Writing gives one order and one layout, the
/// same bytes on every platform: members in the order of the format, two spaces, line feeds, one at the end; what is written reads back as an equal
/// claim set.
/// </remarks>
public static class ClaimSetJson
{
    private const int FlushAt = 64 * 1024;

    /// <summary>Reads a claim set from text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">The name of the text in diagnostics: a path, for example.</param>
    /// <param name="options">The limits; <see cref="ClaimSetReadOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ClaimSetReading Read(string json, string? name = null, ClaimSetReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        cancellationToken.ThrowIfCancellationRequested();
        var text = new ClaimSetText(Encoding.UTF8.GetBytes(json), name);
        if (Require.LoneSurrogate(json) is not (var at and >= 0))
            return TextReading.Read(text, options, cancellationToken);
        var start = json.StartsWith('\uFEFF') ? 1 : 0;
        return TextReading.NotUnicode(text, Encoding.UTF8.GetByteCount(json.AsSpan(start, at - start)));
    }

    /// <summary>Reads a claim set from UTF-8 bytes. A byte order mark before them is passed over.</summary>
    /// <param name="utf8">The bytes. They are not copied, and must not change as long as the result is in use.</param>
    /// <inheritdoc cref="Read(string, string?, ClaimSetReadOptions?, CancellationToken)"/>
    /// <param name="name"/><param name="options"/><param name="cancellationToken"/>
    public static ClaimSetReading Read(
        ReadOnlyMemory<byte> utf8, string? name = null, ClaimSetReadOptions? options = null, CancellationToken cancellationToken = default) =>
        TextReading.Read(new ClaimSetText(utf8, name), options, cancellationToken);

    /// <inheritdoc cref="ReadAsync"/>
    public static ClaimSetReading Read(Stream utf8, string? name = null, ClaimSetReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        var buffer = new StreamBuffer(utf8, options);
        while (buffer.Take(utf8.Read(buffer.Free.Span)))
            cancellationToken.ThrowIfCancellationRequested();
        return TextReading.Read(new ClaimSetText(buffer.Taken, name), options, cancellationToken);
    }

    /// <summary>Reads a claim set from a stream of UTF-8, to its end or to the limit of the options. The stream is left open.</summary>
    /// <param name="utf8">The stream. What goes wrong in reading from it is thrown as it is.</param>
    /// <inheritdoc cref="Read(string, string?, ClaimSetReadOptions?, CancellationToken)"/>
    /// <param name="name"/><param name="options"/><param name="cancellationToken"/>
    public static async Task<ClaimSetReading> ReadAsync(
        Stream utf8, string? name = null, ClaimSetReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        var buffer = new StreamBuffer(utf8, options);
        while (buffer.Take(await utf8.ReadAsync(buffer.Free, cancellationToken).ConfigureAwait(false)))
        {
        }
        return TextReading.Read(new ClaimSetText(buffer.Taken, name), options, cancellationToken);
    }

    /// <summary>The canonical form as text.</summary>
    public static string Write(ClaimSet claimSet) => Encoding.UTF8.GetString(WriteUtf8(claimSet));

    /// <summary>The canonical form as UTF-8 bytes, without a byte order mark.</summary>
    public static byte[] WriteUtf8(ClaimSet claimSet)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(claimSet, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the canonical form as UTF-8.</summary>
    public static void Write(ClaimSet claimSet, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(claimSet);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, CanonicalForm.WriterOptions);
        Write(claimSet, json);
        output.Write("\n"u8);
    }

    /// <summary>Writes the canonical form as UTF-8 to a stream, piece by piece. The stream is left open.</summary>
    /// <exception cref="OperationCanceledException">The writing was cancelled; a part may have been written.</exception>
    public static async Task WriteAsync(ClaimSet claimSet, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claimSet);
        ArgumentNullException.ThrowIfNull(output);
        var json = new Utf8JsonWriter(output, CanonicalForm.WriterOptions);
        await using (json.ConfigureAwait(false))
        {
            foreach (var step in ClaimSetShape.Shape.Steps(json, claimSet))
                if (step.BytesPending >= FlushAt)
                    await step.FlushAsync(cancellationToken).ConfigureAwait(false);
            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        await output.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// The SHA-256 of the canonical form, as 64 lower-case hexadecimal digits. Equal claim sets have the same one on every platform; it is what
    /// <c>sha256sum</c> says of the file in canonical form.
    /// </summary>
    public static string Fingerprint(ClaimSet claimSet)
    {
        ArgumentNullException.ThrowIfNull(claimSet);
        using var hash = SHA256.Create();
        using var output = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write);
        using var json = new Utf8JsonWriter(output, CanonicalForm.WriterOptions);
        Write(claimSet, json);
        output.Write("\n"u8);
        output.FlushFinalBlock();
        return Convert.ToHexString(hash.Hash!).ToLowerInvariant();
    }

    private static void Write(ClaimSet claimSet, Utf8JsonWriter json)
    {
        foreach (var step in ClaimSetShape.Shape.Steps(json, claimSet))
            if (step.BytesPending >= FlushAt)
                step.Flush();
        json.Flush();
    }

    /// <summary>
    /// A pointer that stays when items or citations move, for whoever keeps a list of known findings: places in lists are told by ids, an entry of the record's
    /// history by its day and text, and a citation by its source and what it quotes. What has no such name is told by its list alone.
    /// </summary>
    /// <example><c>/allegations/4/cites/1/said</c> is <c>/allegations/night-discharge/cites/gazette the valves were open/said</c>.</example>
    /// <param name="claimSet">The claim set.</param>
    /// <param name="pointer">A JSON Pointer (RFC 6901) into it, as a diagnostic has it.</param>
    /// <returns>The pointer as it is where it leads into no list of the claim set, or past the end of one. Several places can have the same.</returns>
    public static string StablePointer(ClaimSet claimSet, string pointer)
    {
        ArgumentNullException.ThrowIfNull(claimSet);
        ArgumentNullException.ThrowIfNull(pointer);
        return KeyedPointer.In(claimSet, pointer);
    }
}
