using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>Reads a text as a whole: its size and encoding first, then its JSON; what ends the reading is reported here.</summary>
internal static class TextReading
{
    public static ClaimSetReading Read(ClaimSetText text, ClaimSetReadOptions? options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var claimSet = Read(text, ClaimSetShape.Slot, options, out var diagnostics, cancellation);
        return new(claimSet, text, diagnostics);
    }

    /// <summary>What is said of a text whose characters are broken from a byte on.</summary>
    public static ClaimSetReading NotUnicode(ClaimSetText text, int offset)
    {
        var session = new ReadingSession(text, ClaimSetReadOptions.Default, default);
        ReportNotUnicode(session, offset);
        return new(null, text, [.. session.Diagnostics]);
    }

    /// <summary>Reads the one value of a text; null where anything is wrong with it.</summary>
    public static T? Read<T>(
        ClaimSetText text, Slot<T> slot, ClaimSetReadOptions? options, out ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation = default)
        where T : class
    {
        var session = new ReadingSession(text, options ?? ClaimSetReadOptions.Default, cancellation);
        T? value = null;
        if (text.Utf8.Length > session.Options.MaxBytes)
            session.Report(ReadingCodes.TooLarge, 0, $"The text has more than {session.Options.MaxBytes} bytes.");
        else if (!TryRead(session, slot, out value) && !Utf8.IsValid(text.Utf8.Span))
            ReportNotUnicode(session = new(text, session.Options, cancellation), FirstInvalidByte(text.Utf8.Span));
        diagnostics = [.. session.Diagnostics.Order(DocumentOrder.Instance)];
        return diagnostics.IsEmpty ? value : null;
    }

    /// <summary>Reads the value; false where anything was wrong.</summary>
    /// <remarks>
    /// Whether the text is UTF-8 need not be looked at before: every string is decoded strictly or found to be one that is known, and all else in
    /// JSON is ASCII. Only what is skipped is not decoded, and nothing is skipped without a diagnostic.
    /// </remarks>
    private static bool TryRead<T>(ReadingSession session, Slot<T> slot, out T? value)
        where T : class
    {
        value = null;
        try
        {
            value = new ClaimsReader(session).Root(slot);
        }
        catch (ReadingEndedException)
        {
            // What ended the reading has been reported.
        }
        catch (Exception notUtf8) when ((notUtf8 as DecoderFallbackException ?? notUtf8.InnerException) is DecoderFallbackException)
        {
            return false;
        }
        return session.Diagnostics.Count == 0;
    }

    private static void ReportNotUnicode(ReadingSession session, int offset) =>
        session.Report(ReadingCodes.InvalidUnicode, offset, "What begins here is no character: the text is not well-formed Unicode.");

    private static int FirstInvalidByte(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            offset += consumed;
        return offset;
    }
}
