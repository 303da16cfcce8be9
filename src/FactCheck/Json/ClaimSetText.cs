using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>The text that a claim set was read from, as long as positions in it are wanted.</summary>
/// <remarks>It holds on to the bytes that were read and does not copy them: they must not be changed while it is in use. Safe for use by several threads.</remarks>
public sealed class ClaimSetText
{
    internal ClaimSetText(ReadOnlyMemory<byte> utf8, string? name)
    {
        Utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        Name = name;
    }

    /// <summary>The name of the file or text, as diagnostics give it; null where it has none.</summary>
    public string? Name { get; }

    internal ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>
    /// Gives diagnostics their positions by their pointers, and puts them in the order of the text. Where the text has nothing at a pointer, the
    /// nearest value that surrounds it is taken. One pass over the text serves them all; without diagnostics the text is not looked at.
    /// </summary>
    public ImmutableArray<Diagnostic> Locate(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsDefaultOrEmpty)
            return [];
        var places = new PlaceFinder();
        var wanted = diagnostics.Select(diagnostic => places.Want(diagnostic.Pointer)).ToArray();
        places.Find(Utf8.Span);
        var lines = new LineMap(Utf8);
        var located = diagnostics.Zip(wanted, (diagnostic, place) => (Diagnostic: diagnostic, place.Offset)).OrderBy(pair => pair.Offset);
        return [.. located.Select(pair => pair.Diagnostic with { File = Name, Position = lines.At(pair.Offset) }).Order(DocumentOrder.Instance)];
    }
}
