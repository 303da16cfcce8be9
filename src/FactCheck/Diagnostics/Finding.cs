namespace FactCheck.Diagnostics;

/// <summary>Something that a rule found, in an item or in the claim set itself.</summary>
/// <param name="Item">The item that it is about; null where it is about the claim set itself.</param>
/// <param name="At">Where in the item, or in the claim set, as a JSON Pointer (RFC 6901) within it; empty for the whole of it.</param>
/// <param name="Message">What was found, in a sentence.</param>
/// <param name="Remedy">What to do about it, in a sentence; null where the rule's own remedy says enough.</param>
public sealed record Finding(Item? Item, string At, string Message, string? Remedy = null);
