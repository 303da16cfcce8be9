using System.Collections.Immutable;
using System.Security.Cryptography;
using FactCheck.Diagnostics;
using FactCheck.Json;
using FactCheck.Validation;

namespace FactCheck.Serving;

/// <summary>Reads a file and says what is served of it from then on.</summary>
internal sealed class ClaimSetLoader(ServingPolicy policy, TimeProvider time)
{
    /// <summary>The state of a file, read again. What is broken or cannot be read leaves what was served in place.</summary>
    /// <returns>The state, which is the same object where the file holds what it held, and what came of the reading.</returns>
    public (FileState State, LoadOutcome Outcome) Load(ClaimSetFilePolicy file, FileState before)
    {
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = WholeFile.Read(file.FullPath, ClaimSetReadOptions.Default.MaxBytes);
        }
        catch (Exception e) when (FileFault.IsOfFile(e))
        {
            var fault = FileFault.Of(e, file.NamedPath);
            return (before.Mark == fault.Code ? before : Faulty(before, fault.Code, [fault]), LoadOutcome.Unreadable);
        }
        var mark = Convert.ToHexString(SHA256.HashData(bytes.Span));
        if (mark == before.Mark)
            return (before, LoadOutcome.Unchanged);
        if (mark == before.ServedMark)
            return (Good(before.Served!.Loaded, file, mark), LoadOutcome.Loaded);
        return Read(bytes, file, out var faults) is { } loaded ? (Good(loaded, file, mark), LoadOutcome.Loaded) : (Faulty(before, mark, faults), LoadOutcome.Refused);
    }

    private LoadedClaimSet? Read(ReadOnlyMemory<byte> bytes, ClaimSetFilePolicy file, out ImmutableArray<Diagnostic> faults)
    {
        var reading = ClaimSetJson.Read(bytes, file.NamedPath);
        faults = reading.Diagnostics;
        if (!reading.TryGetClaimSet(out var claimSet))
            return null;
        var validation = Validator.Validate(claimSet);
        faults = reading.Text.Locate(validation.Diagnostics);
        return validation.TryGetClaimSet(out var valid) ? new(valid, reading.Text, policy, time.GetUtcNow()) : null;
    }

    private static FileState Good(LoadedClaimSet loaded, ClaimSetFilePolicy file, string mark) => new() { Served = new(file.Name, loaded, []), Mark = mark, ServedMark = mark };

    private static FileState Faulty(FileState before, string mark, ImmutableArray<Diagnostic> faults) => before with
    {
        Served = before.Served is { } served ? new(served.Name, served.Loaded, faults) : null,
        Faults = faults,
        Mark = mark,
    };
}
