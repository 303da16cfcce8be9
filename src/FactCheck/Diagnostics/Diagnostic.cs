using System.Text.Json.Serialization;
using FactCheck.Data;

namespace FactCheck.Diagnostics;

/// <summary>One thing that is wrong, or could be better: what, where, and what to do about it.</summary>
[JsonConverter(typeof(DataConverter<Diagnostic>))]
public sealed record Diagnostic
{
    /// <summary>Which kind of thing it is.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The code of the <see cref="Descriptor"/>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters here: the severity of the descriptor, or what the user chose instead.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The name of the file or text; null where it has none.</summary>
    public string? File { get; init; }

    /// <summary>Where in the text; null where there is no text, because the claim set was made in code.</summary>
    public Position? Position { get; init; }

    /// <summary>Where in the claim set, as a JSON Pointer (RFC 6901): <c>/allegations/3/cites/0/source</c>. Empty for the whole.</summary>
    public required string Pointer { get; init; }

    /// <summary>What is wrong, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, in a sentence.</summary>
    public required string Remedy { get; init; }

    /// <summary>
    /// One line in the form that editors and build tools understand: <c>file:line:column: error FC1002: message remedy</c>. Where there is no
    /// position the pointer stands instead. What a message repeats from the text and could not be seen (line breaks, control characters, marks of direction) is
    /// shown as an escape.
    /// </summary>
    public override string ToString()
    {
        var where = (File, Position) switch
        {
            (null, null) => Pointer.Length == 0 ? "" : $"{Pointer}: ",
            (null, { } at) => $"{at}: ",
            ({ } file, null) => $"{file}: {Pointer}: ",
            ({ } file, { } at) => $"{file}:{at}: ",
        };
        return Visible.Text($"{where}{DataWords.Of(Severity)} {Code}: {Message} {Remedy}");
    }
}
