using System.Text;
using FactCheck.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Tool;

/// <summary>Where input comes from and where results and messages go: the streams of the process, or those of a test.</summary>
internal sealed class Terminal(Stream input, Stream output, TextWriter error) : IDisposable
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream In { get; } = input;

    public Stream Out { get; } = output;

    /// <summary>Where messages go; nothing stays in it unwritten.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Whether results may be coloured.</summary>
    public bool IsColored { get; set; }

    /// <summary>How many columns text is laid out in; null where results go elsewhere than to a terminal, and are not wrapped.</summary>
    /// <remarks>
    /// What can be read well: not less than the least that text can be laid out in, and not lines as long as a wide screen. A terminal that does not
    /// know its width has 80. The console asks the terminal, and writes to it for that; so it is asked only where text is laid out.
    /// </remarks>
    public int? Width => !IsTerminal ? null : Console.WindowWidth is var columns and > 0 ? Math.Clamp(columns, 40, 120) : 80;

    private bool IsTerminal { get; init; }

    /// <summary>Whether messages go to a terminal, so that progress can be shown.</summary>
    public bool HasProgress { get; init; }

    public static Terminal OfProcess()
    {
        var (isTerminal, hasProgress) = (!Console.IsOutputRedirected, !Console.IsErrorRedirected);
        // Not the writers of the console: they look up encodings and terminals, which would be half of the start-up.
        var error = new StreamWriter(Standard(StandardError, hasProgress), Utf8) { AutoFlush = true, NewLine = "\n" };
        return new(Console.OpenStandardInput(), Standard(StandardOutput, isTerminal), error)
        {
            IsColored = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
            IsTerminal = isTerminal,
            HasProgress = hasProgress,
        };
    }

    /// <summary>A terminal is written to as a file is: the stream of the console would first switch its keyboard to another mode. Elsewhere that stream is right, because it lets a reader have enough.</summary>
    private static Stream Standard(int number, bool isTerminal) => isTerminal && !OperatingSystem.IsWindows()
        ? new FileStream(new SafeFileHandle(number, ownsHandle: false), FileAccess.Write, bufferSize: 0)
        : number == StandardOutput ? Console.OpenStandardOutput() : Console.OpenStandardError();

    /// <summary>A writer of results. It is to be disposed of, so that all is written.</summary>
    public StreamWriter Text() => TextOn(Out);

    public static StreamWriter TextOn(Stream stream) => new(stream, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes the result of a verb: to standard output, or whole into a file.</summary>
    public void Write(string? path, Action<Stream> write)
    {
        if (path is null || RealPath.Descriptor(RealPath.Of(path)) == StandardOutput)
            write(Out);
        else
            WholeFile.Write(path, write);
    }

    /// <summary>Says what is wrong, on one line on which nothing from outside can hide.</summary>
    public void Complain(string message) => Error.WriteLine(Visible.Text(message));

    public void Complain(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Error.WriteLine(diagnostic);
    }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
        In.Dispose();
    }
}
