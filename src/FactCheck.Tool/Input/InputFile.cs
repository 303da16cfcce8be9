using FactCheck.Json;
using FactCheck.Validation;

namespace FactCheck.Tool;

/// <summary>A claim set to be read: a file, or standard input.</summary>
/// <param name="Path">Where it is; null for standard input.</param>
/// <param name="Name">What messages call it.</param>
internal sealed record InputFile(string? Path, string Name)
{
    public static InputFile Of(string argument, string stdinName) => argument == "-" ? new(null, stdinName) : new(argument, argument);

    /// <summary>Reads what is in it.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public T Read<T>(Terminal terminal, Func<Stream, T> read) => InputException.Reading(Name, () =>
    {
        using var stream = Open(terminal);
        return read(stream);
    });

    /// <summary>Reads a claim set without validating it.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public ClaimSetReading Read(Terminal terminal) => Read(terminal, stream => ClaimSetJson.Read(stream, Name));

    /// <summary>A valid claim set, with the text that it was read from; null, and what is wrong was said, where it is not valid.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public ValidClaimSet? ReadValid(Terminal terminal, out ClaimSetText text)
    {
        var reading = Read(terminal);
        text = reading.Text;
        terminal.Complain(reading.Diagnostics);
        if (!reading.TryGetClaimSet(out var set))
            return null;
        var validation = Validator.Validate(set);
        terminal.Complain(text.Locate(validation.Diagnostics));
        return validation.TryGetClaimSet(out var valid) ? valid : null;
    }

    private Stream Open(Terminal terminal)
    {
        if (Path is null)
            return terminal.In;
        if (!Directory.Exists(Path))
            return new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        // A folder that may not be read says so.
        _ = Directory.EnumerateFileSystemEntries(Path).Any();
        throw new IOException("It is a folder.");
    }
}
