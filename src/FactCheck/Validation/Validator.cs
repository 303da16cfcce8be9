using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Validation;

/// <summary>Checks what must hold in every claim set. These rules are fixed: what users may tune is practice.</summary>
public static class Validator
{
    private static readonly ImmutableArray<ValidationRule> AllRules =
    [
        new DuplicateId(), new UnresolvedReference(), new ReferenceOfWrongKind(),
        new MembershipCycle(), new SpecialisationCycle(), new SupersessionCycle(), new EvidenceCycle(), new WorkCycle(),
        new CarriedBeforeSaid(), new RetrievedBeforePublished(), new CorrectedBeforePublished(), new WithdrawnBeforeMade(), new SupersedesAnother(),
        new AbsenceMustContextualise(), new UnknownRating(), new AmbiguousScale(),
        new ActorTwiceInChain(), new CarrierInOwnChain(), new MemberDoesNotFitKind(), new ListedTwice(), new AllegationWithoutCitation(), new RelatedToItself(),
    ];

    /// <summary>What can be found, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [.. AllRules.Select(rule => rule.Descriptor)];

    /// <summary>Checks a claim set. All that does not hold is found at once.</summary>
    public static ValidationResult Validate(ClaimSet claimSet)
    {
        ArgumentNullException.ThrowIfNull(claimSet);
        var index = new ItemIndex(claimSet);
        var places = new FindingPlaces(claimSet);
        var found = from rule in AllRules
                    from finding in rule.Check(index)
                    select places.ToDiagnostic(rule.Descriptor, Severity.Error, finding);
        ImmutableArray<Diagnostic> diagnostics = [.. found.Order(DocumentOrder.Instance)];
        return new(diagnostics.IsEmpty ? new ValidClaimSet(claimSet, index.ById) : null, diagnostics);
    }
}
