using FactCheck.Diagnostics;
using FactCheck.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Serving;

/// <summary>Reads one file, and tells when it was changed and is left alone since.</summary>
internal sealed class ClaimSetFileReader : IDisposable
{
    private readonly ChangeSignal _changes = new();
    private readonly ClaimSetFilePolicy _file;
    private readonly Debounce? _debounce;
    private FileWatch? _watch;
    private Diagnostic? _fault;
    private bool _isDisposed;

    public ClaimSetFileReader(ClaimSetFilePolicy file, TimeProvider time) =>
        (_file, _debounce) = (file, file.Reload ? new(time, file.Debounce, _changes.Tell) : null);

    /// <summary>The file as it is now.</summary>
    /// <exception cref="ClaimSetException">It is gone or cannot be read.</exception>
    public ClaimSetDocument Read()
    {
        // What was gone and is being written now is read when it is left alone.
        if (_fault is not null && _debounce is { IsPending: true })
            throw new ClaimSetException([_fault]);
        _fault = null;
        try
        {
            return new(WholeFile.Read(_file.FullPath, ClaimSetReadOptions.Default.MaxBytes), _file.NamedPath);
        }
        catch (Exception e) when (FileFault.IsOfFile(e))
        {
            _fault = FileFault.Of(e, _file.NamedPath);
            throw new ClaimSetException([_fault]);
        }
    }

    /// <summary>Watches anew each time, since the folder that was watched may be gone, and another one be there in its place.</summary>
    public IChangeToken? Watch()
    {
        if (_debounce is null)
            return null;
        lock (_changes)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            _watch?.Dispose();
            _watch = FileWatch.Begin(_file.FullPath, _file.Polling, _debounce.Call);
            return _watch is null or { IsOver: true } ? NullChangeToken.Singleton : _changes.Token;
        }
    }

    public void Dispose()
    {
        lock (_changes)
        {
            _isDisposed = true;
            _watch?.Dispose();
            _debounce?.Dispose();
            _changes.Dispose();
        }
    }
}
