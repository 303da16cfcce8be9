using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>Something that is to follow from a development.</summary>
[JsonConverter(typeof(FormatConverter<Due>))]
public sealed record Due
{
    /// <summary>What is to be done.</summary>
    public required string What { get; init => field = Require.Text(value); }

    /// <summary>Within what time, in the words of the text: "90 days".</summary>
    public string? Within { get; init => field = Require.OptionalText(value); }

    /// <summary>By which day, where the text says or allows to derive it.</summary>
    public EdtfDate? By { get; init; }
}
