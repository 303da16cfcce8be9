using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;

namespace FactCheck;

/// <summary>
/// Where claim sets come from. The files that <see cref="FactCheckOptions"/> names are one source; a database or another service can be
/// the next. <see cref="FactCheckBuilder.AddClaimSetSource{TSource}"/> registers it.
/// </summary>
/// <remarks>
/// A source has names, gives the text of one claim set, and tells when there may be another text. <see cref="IClaimSets"/> does the rest:
/// it validates, keeps the last good claim set, and reports to health, logs, traces and metrics. Several threads use a source at once, but
/// for one name only one of them calls <see cref="Watch"/> or <see cref="ReadAsync"/>.
/// </remarks>
public interface IClaimSetSource
{
    /// <summary>
    /// The names of the claim sets that the source has at this moment, in any order. This is asked often, so it must not read or wait: a
    /// source that has to ask elsewhere keeps the names that it got last.
    /// </summary>
    /// <remarks>
    /// A name has the form of an <see cref="Id"/>; any other is ignored. If two sources have the same name, the one registered first
    /// serves it. A claim set whose name is no longer here is no longer served, not even its last good state.
    /// </remarks>
    ImmutableArray<string> Names { get; }

    /// <summary>Reads a claim set as it is at the source now.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="knownRevision">
    /// The <see cref="ClaimSetDocument.Revision"/> that was read last; null if there is none, or if reading failed last time.
    /// </param>
    /// <param name="cancellationToken">Cancelled when the container is disposed, or when the name is gone.</param>
    /// <returns>
    /// The text with its revision; null if the revision is still <paramref name="knownRevision"/>, so that nothing has to be transferred.
    /// </returns>
    /// <remarks>
    /// What it throws means that the claim set could not be read. The last good one stays in place, and reading is tried again every four
    /// seconds if the claim set is watched. The diagnostics of a <see cref="ClaimSetException"/> become
    /// <see cref="ServedClaimSet.Faults"/>; any other exception becomes FC4003, with the type of the exception and without its message. A
    /// text that is not a valid claim set is returned, not thrown.
    /// </remarks>
    ValueTask<ClaimSetDocument?> ReadAsync(string name, string? knownRevision, CancellationToken cancellationToken);

    /// <summary>
    /// Tells when the claim set may have changed. It is called before each reading, so no change is missed between the two.
    /// </summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>
    /// A token that fires once. Null if the claim set is read once and never again. A token that cannot call back
    /// (<see cref="IChangeToken.ActiveChangeCallbacks"/> is false) means: read it every four seconds.
    /// </returns>
    /// <remarks>The claim set is read on the thread that fires the token, until the reading first has to wait.</remarks>
    IChangeToken? Watch(string name);
}
