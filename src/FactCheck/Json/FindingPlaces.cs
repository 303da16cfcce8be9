using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>Turns what rules found into diagnostics, with pointers that begin at the claim set. Without findings it costs nothing.</summary>
internal sealed class FindingPlaces(ClaimSet claimSet)
{
    private Dictionary<Item, string> Pointers => field ??= PointersIn(claimSet);

    public Diagnostic ToDiagnostic(DiagnosticDescriptor descriptor, Severity severity, Finding finding) => new()
    {
        Descriptor = descriptor,
        Severity = severity,
        Pointer = (finding.Item is { } item ? PointerOf(item) : "") + finding.At,
        Message = finding.Message,
        Remedy = finding.Remedy ?? descriptor.Remedy,
    };

    /// <summary>Where an item stands; one that is not the instance of the claim set, a copy for example, is found by its id.</summary>
    private string PointerOf(Item item) =>
        Pointers.TryGetValue(item, out var pointer) ? pointer
        : Pointers.FirstOrDefault(pair => pair.Key.Id == item.Id).Value ?? throw new ArgumentException($"The finding is about the {item}, which is not in {claimSet}.", nameof(item));

    private static Dictionary<Item, string> PointersIn(ClaimSet claimSet)
    {
        var pointers = new Dictionary<Item, string>(ReferenceEqualityComparer.Instance);
        foreach (var (item, list, index) in ItemShape.PlacesIn(claimSet))
            pointers.TryAdd(item, $"/{list.Name}/{index}");
        return pointers;
    }
}
