using System.Runtime.InteropServices;

namespace FactCheck.Tool.Output;

/// <summary>Calls something on Ctrl-C and on a request to end, instead of ending the process.</summary>
internal sealed class Signals : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;

    public Signals(Action action)
    {
        void Handle(PosixSignalContext context)
        {
            context.Cancel = true;
            action();
        }

        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle)];
    }

    public void Dispose() => Array.ForEach(_registrations, registration => registration.Dispose());
}
