using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Serving;

namespace FactCheck;

/// <summary>
/// One state of a claim set that a program serves: the claim set, what is derived from it, and what is wrong with the file by now. Immutable and safe for use by several threads;
/// it stays what it is when the file is loaded again. Two are equal when they are the same object.
/// </summary>
public sealed class ServedClaimSet
{
    private readonly LoadedClaimSet _loaded;

    internal ServedClaimSet(string name, LoadedClaimSet loaded, ImmutableArray<Diagnostic> faults) => (Name, _loaded, Faults) = (name, loaded, faults);

    /// <summary>The name under which it is served.</summary>
    public string Name { get; }

    /// <summary>The claim set, with all that the record holds, what is for editors only too. What is shown to everybody is <see cref="Published"/>.</summary>
    public ValidClaimSet ClaimSet => _loaded.ClaimSet;

    /// <summary>
    /// The claim set as it may be shown to everybody: <see cref="ClaimSet"/> without what is for editors only, as <see cref="PublicationExtensions.ForPublication"/> makes it; the same object where there
    /// is nothing of that. It does not say who spoke on deep background. Made when it is first asked for, once for each that is loaded.
    /// </summary>
    public ValidClaimSet Published => _loaded.Published;

    /// <summary>How the allegations of <see cref="ClaimSet"/> stand, under the <see cref="EvaluationPolicy"/> of the container. Derived when it is first asked for, once.</summary>
    public ClaimSetEvaluation Evaluation => _loaded.Evaluation;

    /// <summary>
    /// The fingerprint of <see cref="ClaimSet"/>: the SHA-256 of its canonical form, as 64 lower-case hexadecimal digits. It changes exactly when the record does. It is that of the
    /// whole record: what is published has one of its own.
    /// </summary>
    public string Fingerprint => _loaded.Fingerprint;

    /// <summary>
    /// What good practice would have otherwise, by the <see cref="Practice.PracticePolicy"/> of the container and the rules added to it, in the order of the file, with positions.
    /// Derived when it is first asked for, once.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics => _loaded.Findings;

    /// <summary>When it was loaded, by the clock of the container, in UTC.</summary>
    public DateTimeOffset LoadedAt => _loaded.At;

    /// <summary>
    /// Why the file that is there now is not what is served: its errors, in its order, with positions; FC4001 where it is gone, FC4002 where it cannot be read. Empty where what is
    /// served is what the file held when it was last read, which without <see cref="ClaimSetFileOptions.Reload"/> was once.
    /// </summary>
    public ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>The name and the fingerprint; no word of the record.</summary>
    public override string ToString() => $"{Name} ({Fingerprint})";

    internal LoadedClaimSet Loaded => _loaded;
}
