namespace FactCheck.Validation;

/// <summary>A reference that leads to no item, or to one of a kind that does not fit its place.</summary>
/// <param name="Item">Where it stands; null in the record's own history.</param>
/// <param name="At">Where it stands in the item, as a JSON Pointer.</param>
/// <param name="To">The id.</param>
/// <param name="Fits">The kinds that the place is for.</param>
/// <param name="Target">The item of that id, if there is one.</param>
internal sealed record UnfitReference(Item? Item, string At, Id To, ItemKinds Fits, Item? Target);
