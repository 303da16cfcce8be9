using System.Collections.Immutable;

namespace FactCheck.Comparison;

/// <summary>A conflict whose place is known only as far as it has been merged: the steps from there inwards.</summary>
internal sealed record PendingConflict(ConflictKind Kind, Node? Ancestor, Node Standing, Node? Other, ImmutableStack<string> Steps)
{
    /// <summary>Whether the conflict is about the whole item, and not about something in it.</summary>
    public bool IsOfItem => Steps.IsEmpty && Kind != ConflictKind.ChangedTogether;

    public string Pointer => string.Concat(Steps.Select(step => "/" + Wording.Escape(step)));

    /// <summary>The conflict as seen from one value further out.</summary>
    public PendingConflict Within(string step) => this with { Steps = Steps.Push(step) };

    /// <summary>The conflict with its place and its sentence.</summary>
    /// <param name="root">The merged item, or the merged claim set.</param>
    /// <param name="item">The item; null for the claim set itself.</param>
    public MergeConflict In(ObjectNode root, Item? item) => new()
    {
        Kind = Kind,
        Item = item,
        Pointer = Pointer,
        Ancestor = Ancestor?.Text,
        Standing = Standing.Text,
        Other = Other?.Text,
        Sentence = ConflictWording.Sentence(this, root, item),
    };
}
