using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace FactCheck;

/// <summary>The claim sets that a program serves, by name. A singleton of the container; safe for use by several threads.</summary>
/// <remarks>
/// Each is loaded where it is first asked for: nothing is read before that. <c>AddFactCheck</c> registers it. A unit test can implement it:
/// <see cref="ServedClaimSet"/> can be made without a container.
/// </remarks>
public interface IClaimSets
{
    /// <summary>The names that the sources have at this moment, in ordinal order.</summary>
    ImmutableArray<string> Names { get; }

    /// <summary>
    /// The claim set of a name as it is served at this moment. Whoever does several things with it keeps what this gives, and has one
    /// state of the record throughout; whoever asks again may be given a later one.
    /// </summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <remarks>
    /// The first call reads from the source, and those that come meanwhile wait for it: it is read once, whatever their number. No later
    /// call waits, not even for a reload. What is broken, cannot be read or is gone leaves the last good claim set in place, with
    /// <see cref="ServedClaimSet.Faults"/>.
    /// </remarks>
    /// <exception cref="KeyNotFoundException">There is no claim set of that name. The message says which may have been meant.</exception>
    /// <exception cref="ClaimSetException">
    /// It was never loaded, because its source never had a valid claim set (or could not be read: FC4001, FC4002, FC4003). The exception
    /// carries all diagnostics. It is thrown each time until that is mended; if it is not watched
    /// (<see cref="ClaimSetFileOptions.Reload"/>), until the program is started again.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The container is gone.</exception>
    ServedClaimSet Get(string name);

    /// <summary>
    /// The claim set of a name as it is served at this moment, or why there is none: <see cref="Get"/> for names that come from elsewhere,
    /// an address for example, and for whoever has something to say where a claim set cannot be served. It reads, waits and gives as
    /// <see cref="Get"/> does.
    /// </summary>
    /// <param name="name">A name; any text.</param>
    /// <param name="served">The claim set; null where there is none of that name, or it was never loaded.</param>
    /// <param name="faults">
    /// What is wrong with what the source has now: where the claim set is served, its <see cref="ServedClaimSet.Faults"/>; where it was
    /// never loaded, the diagnostics that <see cref="Get"/> throws, at least one. None where there is no claim set of that name.
    /// </param>
    /// <returns>Whether it is served.</returns>
    /// <exception cref="ObjectDisposedException">The container is gone.</exception>
    bool TryGet(string name, [NotNullWhen(true)] out ServedClaimSet? served, out ImmutableArray<Diagnostic> faults);

    /// <summary>
    /// Tells when <see cref="Get"/> begins to give something else: another claim set, or the same with other
    /// <see cref="ServedClaimSet.Faults"/>. It tells once; ask for another token then, or use
    /// <see cref="ChangeToken.OnChange(Func{IChangeToken?}, Action)"/>. It never tells of a claim set that is not watched, or that was not
    /// asked for yet: call <see cref="Get"/> first.
    /// </summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <remarks>
    /// Callbacks run on the thread that loaded it, when <see cref="Get"/> gives the new state already. Those of one change run one after
    /// the other; those of the next may begin before they have ended. They should be short.
    /// </remarks>
    /// <exception cref="KeyNotFoundException">There is no claim set of that name.</exception>
    /// <exception cref="ObjectDisposedException">The container is gone.</exception>
    IChangeToken Watch(string name);
}
