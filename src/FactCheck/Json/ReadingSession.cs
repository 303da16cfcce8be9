using System.Buffers;
using System.Text;
using System.Text.Unicode;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>What one reading keeps: the text, where it is in it, what it found, and the values that repeat.</summary>
internal sealed class ReadingSession(ClaimSetText text, ClaimSetReadOptions options, CancellationToken cancellation)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly char[] _characters = new char[1024];
    private int _items;
    private int _furthest;

    public ClaimSetText Text => text;

    public ClaimSetReadOptions Options => options;

    public LineMap Lines { get; } = new(text.Utf8);

    public ReadingPath Path { get; } = new();

    /// <summary>The values of the members of all objects that are open.</summary>
    public CellStack Cells { get; } = new();

    public Pool<string> Ids { get; } = new();

    public Pool<Actor.Party> Parties { get; } = new();

    public Pool<EdtfDate> Dates { get; } = new();

    public Pool<string> Names { get; } = new();

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Decodes a passage of the text.</summary>
    /// <exception cref="DecoderFallbackException">The passage is not UTF-8.</exception>
    public string Decode(ReadOnlySpan<byte> utf8)
    {
        // One pass over what is short; the encoding itself goes over the bytes twice, first to count.
        if (utf8.Length <= _characters.Length && Utf8.ToUtf16(utf8, _characters, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
            return new(_characters, 0, length);
        return Strict.GetString(utf8);
    }

    /// <summary>Reports what is wrong at a byte of the text.</summary>
    /// <exception cref="ReadingEndedException">There are more diagnostics than the options allow.</exception>
    public void Report(DiagnosticDescriptor descriptor, int offset, string message, string? remedy = null)
    {
        _furthest = Math.Max(_furthest, offset);
        if (_diagnostics.Count == options.MaxDiagnostics)
        {
            Add(ReadingCodes.TooManyDiagnostics, _furthest, $"More than {options.MaxDiagnostics} things are wrong; the rest is not reported.", null);
            throw new ReadingEndedException();
        }
        Add(descriptor, offset, message, remedy);
    }

    /// <summary>Counts an item, and looks whether to go on.</summary>
    public void CountItem(int offset)
    {
        cancellation.ThrowIfCancellationRequested();
        if (++_items <= options.MaxItems)
            return;
        Report(ReadingCodes.TooManyItems, offset, $"There are more than {options.MaxItems} items.");
        throw new ReadingEndedException();
    }

    private void Add(DiagnosticDescriptor descriptor, int offset, string message, string? remedy) => _diagnostics.Add(new()
    {
        Descriptor = descriptor,
        Severity = descriptor.Severity,
        File = text.Name,
        Position = Lines.At(offset),
        Pointer = Path.ToString(),
        Message = message,
        Remedy = remedy ?? descriptor.Remedy,
    });
}
