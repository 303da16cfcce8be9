namespace FactCheck.Diagnostics;

/// <summary>Something that a rule found, in an item or in the claim set itself.</summary>
public sealed record Finding
{
    /// <summary>Makes a finding.</summary>
    /// <param name="item">The item that it is about; null where it is about the claim set itself.</param>
    /// <param name="at">Where in the item, or in the claim set, as a JSON Pointer (RFC 6901) within it: <c>/statement</c>. Empty for the whole of it.</param>
    /// <param name="message">What was found, in a sentence.</param>
    /// <param name="remedy">What to do about it, in a sentence; null where the rule's own remedy says enough.</param>
    /// <exception cref="ArgumentException"><paramref name="at"/> is no JSON Pointer, or <paramref name="message"/> is empty.</exception>
    public Finding(Item? item, string at, string message, string? remedy = null)
    {
        ArgumentNullException.ThrowIfNull(at);
        if (at.Length > 0 && at[0] != '/')
            throw new ArgumentException($"'{at}' is no JSON Pointer: it is empty or begins with a slash.", nameof(at));
        (Item, At, Message, Remedy) = (item, at, Require.Text(message, nameof(message)), remedy);
    }

    /// <summary>The item that it is about; null where it is about the claim set itself.</summary>
    public Item? Item { get; init; }

    /// <summary>Where in the item, or in the claim set, as a JSON Pointer within it.</summary>
    public string At { get; init; }

    /// <summary>What was found.</summary>
    public string Message { get; init; }

    /// <summary>What to do about it; null where the rule's own remedy says enough.</summary>
    public string? Remedy { get; init; }
}
