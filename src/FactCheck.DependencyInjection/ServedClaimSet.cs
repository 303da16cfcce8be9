using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Json;
using FactCheck.Practice;
using FactCheck.Serving;

namespace FactCheck;

/// <summary>
/// One state of a claim set that a program serves. The short names give what may be published; what only editors may see has a name that
/// says so. Immutable and safe for use by several threads: it stays as it is when the claim set is loaded again. Two are equal if they are
/// the same object.
/// </summary>
public sealed class ServedClaimSet
{
    private readonly Lazy<ClaimSetEvaluation> _evaluation;
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;
    private ImmutableArray<Diagnostic> _faults = [];

    /// <summary>Makes a state without a container: for a test, or for another implementation of <see cref="IClaimSets"/>.</summary>
    /// <param name="name">The name under which it is served.</param>
    /// <param name="claimSetForEditors">The whole claim set. <see cref="ClaimSet"/> is made from it.</param>
    /// <param name="evaluationPolicy">The policy of <see cref="Evaluation"/>; <see cref="EvaluationPolicy.Newsroom"/> if null.</param>
    public ServedClaimSet(string name, ValidClaimSet claimSetForEditors, EvaluationPolicy? evaluationPolicy = null)
        : this(name, claimSetForEditors, null, new(evaluationPolicy ?? EvaluationPolicy.Newsroom, PracticePolicy.Default, []))
    {
    }

    internal ServedClaimSet(string name, ValidClaimSet claimSetForEditors, ClaimSetText? text, ServingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(claimSetForEditors);
        (Name, ClaimSetForEditors, ClaimSet) = (name, claimSetForEditors, claimSetForEditors.ForPublication());
        Fingerprint = ClaimSet.ClaimSet.Fingerprint();
        _evaluation = new(() => ClaimSet.Evaluate(policy.Evaluation));
        // The text is kept until the findings have their positions.
        _diagnostics = new(() =>
        {
            var whole = ReferenceEquals(ClaimSet, claimSetForEditors) ? Evaluation : claimSetForEditors.Evaluate(policy.Evaluation);
            var found = whole.CheckPractice(policy.Practice);
            return text is null ? found : text.Locate(found);
        });
    }

    /// <summary>The name under which it is served.</summary>
    public string Name { get; }

    /// <summary>
    /// The claim set as it may be published: <see cref="ClaimSetForEditors"/> without what is for editors only, as
    /// <see cref="PublicationExtensions.ForPublication"/> makes it. The same object if there is nothing of that kind. It does not say
    /// who spoke on deep background.
    /// </summary>
    public ValidClaimSet ClaimSet { get; }

    /// <summary>
    /// The whole claim set, with what only editors may see: notes, words off the record, reasons why somebody is not named. Do not send it
    /// to readers. A <see cref="Reporting.Report"/> may be made from it: it leaves these out and says how many there are.
    /// </summary>
    public ValidClaimSet ClaimSetForEditors { get; }

    /// <summary>
    /// How the allegations of <see cref="ClaimSet"/> stand under the <see cref="EvaluationPolicy"/> of the container. Derived once, when
    /// it is first asked for.
    /// </summary>
    public ClaimSetEvaluation Evaluation => _evaluation.Value;

    /// <summary>
    /// The fingerprint of <see cref="ClaimSet"/>: the SHA-256 of its canonical form, as 64 lower-case hexadecimal digits. It changes
    /// exactly when the published record changes.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>
    /// What good practice advises about <see cref="ClaimSetForEditors"/>, by the <see cref="PracticePolicy"/> of the container and the
    /// rules added to it; in the order of the text, with positions if there is a text. Derived once, when it is first asked for.
    /// </summary>
    public ImmutableArray<Diagnostic> DiagnosticsForEditors => _diagnostics.Value;

    /// <summary>When it was loaded, by the clock of the container, in UTC. The earliest instant there is, if nobody set it.</summary>
    public DateTimeOffset LoadedAt { get; init; }

    /// <summary>
    /// Why the source now has something else than what is served: the errors of the text, in its order, with positions; FC4001 if the file
    /// is missing, FC4002 if it cannot be read, FC4003 if another source failed. Empty if what is served is what was read last. A message
    /// may repeat words of the text, also of what is not published: show readers codes and lines only.
    /// </summary>
    public ImmutableArray<Diagnostic> Faults { get => _faults; init => _faults = value.IsDefault ? [] : value; }

    /// <summary>The name and the fingerprint; no word of the record.</summary>
    public override string ToString() => $"{Name} ({Fingerprint})";

    /// <summary>The same claim set with other faults: what was derived from it stays.</summary>
    internal ServedClaimSet With(ImmutableArray<Diagnostic> faults)
    {
        var other = (ServedClaimSet)MemberwiseClone();
        other._faults = faults;
        return other;
    }
}
