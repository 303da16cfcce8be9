using System.Text;
using FactCheck.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Tool;

/// <summary>Where input comes from and where results and messages go: the streams of the process, or those of a test.</summary>
internal sealed class Terminal(Stream input, Stream output, TextWriter error) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream In { get; } = input;

    public Stream Out { get; } = output;

    /// <summary>Where messages go; nothing stays in it unwritten.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Whether results may be coloured.</summary>
    public bool IsColored { get; set; }

    /// <summary>How many columns a terminal has; null where results go elsewhere, and are not wrapped.</summary>
    /// <remarks>The console asks the terminal, and writes to it for that; so it is asked only where text is laid out.</remarks>
    public int? Width => Columns();

    private Func<int?> Columns { get; init; } = () => null;

    /// <summary>Whether messages go to a terminal, so that progress can be shown.</summary>
    public bool HasProgress { get; init; }

    public static Terminal OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        // Not the writers of the console: they look up encodings and terminals, which would be half of the start-up.
        return new(Console.OpenStandardInput(), Standard(1, isTerminal), new StreamWriter(Standard(2, !Console.IsErrorRedirected), Utf8) { AutoFlush = true, NewLine = "\n" })
        {
            IsColored = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Columns = () => isTerminal ? WidthOf(Console.WindowWidth) : null,
            HasProgress = !Console.IsErrorRedirected,
        };
    }

    /// <summary>A terminal is written to as a file is: the stream of the console would first switch its keyboard to another mode. Elsewhere that stream is right, because it lets a reader have enough.</summary>
    private static Stream Standard(int number, bool isTerminal) => isTerminal && !OperatingSystem.IsWindows()
        ? new FileStream(new SafeFileHandle(number, ownsHandle: false), FileAccess.Write, bufferSize: 0)
        : number == 1 ? Console.OpenStandardOutput() : Console.OpenStandardError();

    /// <summary>What can be read well: not less than the least that text can be laid out in, and not lines as long as a wide screen. A terminal that does not know its width has 80.</summary>
    private static int WidthOf(int columns) => columns == 0 ? 80 : Math.Clamp(columns, 40, 120);

    /// <summary>A writer of results. It is to be disposed of, so that all is written.</summary>
    public StreamWriter Text() => TextOn(Out);

    public static StreamWriter TextOn(Stream stream) => new(stream, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Says what is wrong, on one line on which nothing from outside can hide.</summary>
    public void Complain(string message) => Error.WriteLine(Visible.Text(message));

    /// <summary>Calls something when the process is interrupted or asked to end, as long as the registration is kept.</summary>
    public IDisposable OnInterrupt(Action action) => Interruption?.Invoke(action) ?? new Signals(action);

    /// <summary>How a test interrupts; null for the signals of the process.</summary>
    public Func<Action, IDisposable>? Interruption { get; init; }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
        In.Dispose();
    }
}
