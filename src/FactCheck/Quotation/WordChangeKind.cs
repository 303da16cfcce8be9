using System.Text.Json.Serialization;

namespace FactCheck.Quotation;

/// <summary>What a quotation does otherwise than the text.</summary>
[JsonConverter(typeof(WordConverter<WordChangeKind>))]
public enum WordChangeKind
{
    /// <summary>The quotation has words that the text has not.</summary>
    Inserted,

    /// <summary>The text has words that the quotation has not.</summary>
    Dropped,

    /// <summary>The quotation has other words than the text.</summary>
    Replaced,
}
