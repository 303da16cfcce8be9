namespace FactCheck.Tool;

/// <summary>A claim set to be read: a file, or standard input.</summary>
/// <param name="Path">Where it is; null for standard input.</param>
/// <param name="Name">What messages call it.</param>
internal sealed record InputFile(string? Path, string Name)
{
    public static InputFile Of(string argument, string stdinName) => argument == "-" ? new(null, stdinName) : new(argument, argument);

    /// <exception cref="InputException">It cannot be opened.</exception>
    public Stream Open(Terminal terminal)
    {
        if (Path is null)
            return terminal.In;
        try
        {
            if (!Directory.Exists(Path))
                return new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            // A folder that may not be read says so.
            _ = Directory.EnumerateFileSystemEntries(Path).Any();
            throw new IOException("It is a folder.");
        }
        catch (Exception e) when (InputException.IsOfFile(e))
        {
            throw new InputException($"{Name}: cannot be read: {InputException.Why(e)}");
        }
    }
}
