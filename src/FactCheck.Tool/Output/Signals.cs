using System.Runtime.InteropServices;

namespace FactCheck.Tool;

/// <summary>Calls something on Ctrl-C and on a request to end, instead of ending the process; asked again, the process ends.</summary>
internal sealed class Signals : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;
    private bool _isAsked;

    public Signals(Action action)
    {
        void Handle(PosixSignalContext context)
        {
            // Who asks twice does not want to wait for what is being done.
            context.Cancel = !Interlocked.Exchange(ref _isAsked, true);
            if (context.Cancel)
                action();
        }

        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle)];
    }

    public void Dispose() => Array.ForEach(_registrations, registration => registration.Dispose());
}
