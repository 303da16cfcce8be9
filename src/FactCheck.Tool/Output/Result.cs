namespace FactCheck.Tool;

/// <summary>Where the result of a verb goes: to standard output, or whole into a file.</summary>
internal static class Result
{
    private const int StandardOutput = 1;

    public static void Write(this Terminal terminal, string? path, Action<Stream> write)
    {
        if (path is null || RealPath.Descriptor(RealPath.Of(path)) == StandardOutput)
            write(terminal.Out);
        else
            WholeFile.Write(path, write);
    }

    public static void WriteText(this Terminal terminal, string? path, Action<TextWriter> write) => terminal.Write(path, stream =>
    {
        using var text = Terminal.TextOn(stream);
        write(text);
    });
}
