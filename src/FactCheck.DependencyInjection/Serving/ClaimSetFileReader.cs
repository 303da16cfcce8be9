using FactCheck.Diagnostics;
using FactCheck.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Serving;

/// <summary>Reads one file, and tells when it was changed and is left alone since.</summary>
internal sealed class ClaimSetFileReader : IDisposable
{
    private readonly ChangeSignal _changes = new();
    private readonly string _namedPath;
    private readonly string _fullPath;
    private readonly bool _polls;
    private readonly Debounce? _debounce;
    private FileWatch? _watch;
    private Diagnostic? _fault;
    private bool _isDisposed;

    /// <summary>Takes what the options say now: what is changed later changes nothing.</summary>
    public ClaimSetFileReader(ClaimSetFileOptions file, string baseFolder, TimeProvider time)
    {
        (_namedPath, _fullPath, _polls) = (file.Path, Path.GetFullPath(file.Path, baseFolder), file.Polling);
        _debounce = file.Reload ? new(time, file.Debounce, _changes.Tell) : null;
    }

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
            return new(WholeFile.Read(_fullPath, ClaimSetReadOptions.Default.MaxBytes), _namedPath);
        }
        catch (Exception e) when (Faults.IsOfFile(e))
        {
            _fault = Faults.OfFile(e, _namedPath);
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
            _watch = FileWatch.Begin(_fullPath, _polls, _debounce.Call);
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
