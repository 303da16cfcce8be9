using System.Runtime.InteropServices;
using FactCheck.Diagnostics;
using Spectre.Console;

namespace FactCheck.Tool;

/// <summary>A bar on standard error for what takes longer than a second. Nothing of it is loaded before.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);
    private readonly string _name;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _done = new();
    private readonly ITimer _patience;
    private readonly Lock _lock = new();
    private PosixSignalRegistration? _interruption;
    private Task _bar = Task.CompletedTask;
    private volatile Stage _stage = new(0, "");

    private Progress(string name, TimeProvider time)
    {
        (_name, _time) = (name, time);
        _patience = time.CreateTimer(_ => Begin(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    public static Progress Of(string name, TimeProvider time) => new(name, time);

    /// <summary>Says how far it is, as a part of 1, and what is done now.</summary>
    public void Reaches(double part, string what) => _stage = new(part, what);

    public void Dispose()
    {
        _patience.Dispose();
        Task bar;
        lock (_lock)
        {
            _done.Cancel();
            bar = _bar;
        }
        bar.GetAwaiter().GetResult();
        _interruption?.Dispose();
        _done.Dispose();
    }

    private void Begin()
    {
        lock (_lock)
        {
            if (_done.IsCancellationRequested)
                return;
            // The bar hides the cursor; whoever interrupts wants it back.
            _interruption = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Console.Error.Write("\e[?25h"));
            _bar = Task.Run(Show);
        }
    }

    private Task Show()
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask(Markup.Escape(Visible.Text(_name)), maxValue: 1);
            while (!_done.IsCancellationRequested)
            {
                var stage = _stage;
                task.Value = stage.Part;
                task.Description = $"{Markup.Escape(Visible.Text(_name))}: {stage.What}";
                await Task.Delay(Refresh, _time, _done.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        });
    }

    private sealed record Stage(double Part, string What);
}
