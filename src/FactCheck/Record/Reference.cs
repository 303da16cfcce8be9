namespace FactCheck;

/// <summary>A place in which one item refers to another.</summary>
/// <param name="From">The item that refers.</param>
/// <param name="At">Where in that item, as a JSON Pointer (RFC 6901) within it: <c>/points/0/to/1</c>, for example.</param>
public sealed record Reference(Item From, string At);
