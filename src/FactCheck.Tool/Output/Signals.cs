using System.Runtime.InteropServices;

namespace FactCheck.Tool;

/// <summary>Calls something on Ctrl-C and on a request to end, as long as it is kept.</summary>
internal sealed class Signals(Action<PosixSignalContext> action) : IDisposable
{
    private readonly PosixSignalRegistration _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, action);
    private readonly PosixSignalRegistration _end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, action);

    public void Dispose()
    {
        _interrupt.Dispose();
        _end.Dispose();
    }
}
