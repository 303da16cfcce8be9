using System.Collections.Immutable;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>A conflict whose place is known only as far as it has been merged.</summary>
internal sealed record PendingConflict(ConflictKind Kind, Node? Ancestor, Node Standing, Node? Other)
{
    private const string Remove = $"remove the entry from {MergeConflict.ExtensionMember} in ext";
    private const string FormerStands = $"The former stands. Write what is right there, then {Remove}.";

    /// <summary>The place as a JSON Pointer.</summary>
    public string Pointer { get; private init; } = "";

    /// <summary>The place in words, from without inwards.</summary>
    private ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Whether the conflict is about the whole item, and not about something in it.</summary>
    public bool IsOfItem => Pointer == "" && Kind != ConflictKind.ChangedTogether;

    /// <summary>The conflict as seen from one value further out.</summary>
    public PendingConflict Within(string step, params ReadOnlySpan<string> places) =>
        this with { Pointer = $"/{step}{Pointer}", Places = [.. places, .. Places] };

    /// <summary>The conflict with its place and with a sentence that says what to do.</summary>
    /// <param name="item">The merged item, with its notes; null for the claim set itself.</param>
    public MergeConflict In(Item? item)
    {
        ImmutableArray<string> subject = [item is null ? "Claim set" : Wording.Subject(item), .. Places];
        return new()
        {
            Kind = Kind,
            Item = item,
            Pointer = Pointer,
            Ancestor = Ancestor?.Text,
            Standing = Standing.Text,
            Other = Other?.Text,
            Sentence = Kind == ConflictKind.ChangedTogether
                ? string.Join(": ", subject.Add(Apart((ObjectNode)Standing, (ObjectNode)Other!)))
                : $"{string.Join(": ", subject)} was {(IsOfItem ? OfItem() : OfValue(Wording.Describe(Standing)))}",
        };
    }

    private string OfItem() => Kind == ConflictKind.BothAdded
        ? "added on both sides, with different content. One of the two stands; the other is kept beside it. "
            + $"Take from it what belongs here, then {Remove}."
        : $"removed on one side and changed on the other. It stays as changed. Remove it, or keep it and {Remove}.";

    private string OfValue(string standing) => Kind switch
    {
        ConflictKind.RemovedAndChanged =>
            $"removed on one side and changed on the other, to {standing}. It stays as changed. Remove it, or keep it; then {Remove}.",
        ConflictKind.BothAdded =>
            $"added on both sides: {standing}, and {Wording.Describe(Other!)}. {FormerStands}",
        _ =>
            $"changed on both sides, to {standing} and to {Wording.Describe(Other!)}. {FormerStands}",
    };

    /// <summary>What belongs together, as the one side and as the other has it.</summary>
    private static string Apart(ObjectNode standing, ObjectNode other)
    {
        Member[] members = [.. standing.Shape.Members.Where(member => standing.At(member) is not null || other.At(member) is not null)];
        var names = string.Join(", ", members[..^1].Select(member => member.Name)) + " and " + members[^1].Name;
        return $"{names} mean something only together, and each side changed some of that: one has {Side(standing)}; the other has {Side(other)}. "
            + $"The former stand. Write what is right of them together, then {Remove}.";

        string Side(ObjectNode side) =>
            string.Join(", ", members.Select(member =>
                side.At(member) is { } node ? $"{member.Name} {Wording.Describe(node)}" : $"no {member.Name}"));
    }
}
