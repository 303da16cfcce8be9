using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Json;
using FactCheck.Validation;

namespace FactCheck.Serving;

/// <summary>Reads a claim set from its source and says what is served from then on.</summary>
internal sealed class ClaimSetLoader(ServingPolicy policy, TimeProvider time, Telemetry telemetry)
{
    /// <summary>The state of a claim set, read again. What is broken or cannot be read leaves what was served in place.</summary>
    /// <param name="name">The name under which it is served.</param>
    /// <param name="before">The state so far.</param>
    /// <param name="read">Reads from the source, unless the revision is the one that is given.</param>
    /// <param name="ended">When it is cancelled, what is thrown is thrown on.</param>
    /// <returns>The state, the same object if the source has what it had, and what came of the reading.</returns>
    public async Task<(SourceState State, LoadOutcome Outcome)> LoadAsync(
        string name, SourceState before, Func<string?, Task<ClaimSetDocument?>> read, CancellationToken ended)
    {
        ClaimSetDocument? document;
        try
        {
            document = await read(before.Revision).ConfigureAwait(false);
            if ((document?.Revision ?? before.Revision) is null)
                throw new InvalidOperationException("A source gives null only for a revision that is known.");
        }
        catch (Exception e) when (!ended.IsCancellationRequested)
        {
            var why = SourceFault.In(e);
            if (before.Revision is null && FaultCodes.In(before.Faults) == FaultCodes.In(why))
                return (before, LoadOutcome.Unreadable);
            telemetry.SourceFailed(name, e);
            return (before.With(why, revision: null), LoadOutcome.Unreadable);
        }
        if (document is null || document.Revision == before.Revision)
            return (before, LoadOutcome.Unchanged);
        if (document.Revision == before.ServedRevision)
            return (Good(before.Served!.With([]), document), LoadOutcome.Loaded);
        return Served(name, document, out var faults) is { } served
            ? (Good(served, document), LoadOutcome.Loaded)
            : (before.With(faults, document.Revision), LoadOutcome.Refused);
    }

    private ServedClaimSet? Served(string name, ClaimSetDocument document, out ImmutableArray<Diagnostic> faults)
    {
        var reading = ClaimSetJson.Read(document.Utf8, document.File);
        faults = reading.Diagnostics;
        if (!reading.TryGetClaimSet(out var claimSet))
            return null;
        var validation = Validator.Validate(claimSet);
        faults = reading.Text.Locate(validation.Diagnostics);
        return validation.TryGetClaimSet(out var valid) ? new(name, valid, reading.Text, policy) { LoadedAt = time.GetUtcNow() } : null;
    }

    private static SourceState Good(ServedClaimSet served, ClaimSetDocument document) =>
        new() { Served = served, Revision = document.Revision, ServedRevision = document.Revision };
}
