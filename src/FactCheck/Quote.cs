using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>A passage of a source, letter for letter: a TextQuoteSelector of the W3C Web Annotation model.</summary>
/// <remarks>A text converts to a quotation without prefix and suffix; they are needed only where the passage occurs more than once.</remarks>
[JsonConverter(typeof(FormatConverter<Quote>))]
public sealed record Quote
{
    /// <summary>The passage.</summary>
    public required string Exact { get; init => field = Require.Text(value); }

    /// <summary>The text that comes right before the passage.</summary>
    public string? Prefix { get; init => field = Require.OptionalText(value); }

    /// <summary>The text that comes right after the passage.</summary>
    public string? Suffix { get; init => field = Require.OptionalText(value); }

    /// <summary>A quotation without prefix and suffix.</summary>
    public static implicit operator Quote(string exact) => FromString(exact);

    /// <summary>A quotation without prefix and suffix.</summary>
    public static Quote FromString(string exact) => new() { Exact = exact };
}
