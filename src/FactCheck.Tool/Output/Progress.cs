using System.Runtime.InteropServices;
using FactCheck.Diagnostics;
using Spectre.Console;

namespace FactCheck.Tool;

/// <summary>A bar on standard error for what takes longer than a second. Nothing of it is loaded before.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);
    private readonly CancellationTokenSource _done = new();
    private readonly string _name;
    private readonly Task _bar;
    private volatile Stage _stage = new(0, "");

    public Progress(string name)
    {
        _name = Visible.Text(name);
        _bar = ShowWhatTakesLong();
    }

    /// <summary>Says how far it is, as a part of 1, and what is done now.</summary>
    public void Reaches(double part, string what) => _stage = new(part, what);

    public void Dispose()
    {
        _done.Cancel();
        _bar.GetAwaiter().GetResult();
        _done.Dispose();
    }

    private async Task ShowWhatTakesLong()
    {
        await Task.Delay(Patience, _done.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_done.IsCancellationRequested)
            await Show().ConfigureAwait(false);
    }

    private async Task Show()
    {
        // The bar hides the cursor; whoever interrupts wants it back.
        using var interruption = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Console.Error.Write("\e[?25h"));
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask(Markup.Escape(_name), maxValue: 1);
            while (!_done.IsCancellationRequested)
            {
                var stage = _stage;
                task.Value = stage.Part;
                task.Description = $"{Markup.Escape(_name)}: {stage.What}";
                await Task.Delay(Refresh, _done.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }).ConfigureAwait(false);
    }

    private sealed record Stage(double Part, string What);
}
