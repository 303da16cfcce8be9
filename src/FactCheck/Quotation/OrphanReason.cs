using System.Text.Json.Serialization;

namespace FactCheck.Quotation;

/// <summary>Why a quotation was not found.</summary>
[JsonConverter(typeof(WordConverter<OrphanReason>))]
public enum OrphanReason
{
    /// <summary>The words do not stand in the text.</summary>
    NotFound,

    /// <summary>The words stand in the text, but nowhere behind the prefix and before the suffix that were recorded. The near misses say where; their distance is 0.</summary>
    ContextDiffers,

    /// <summary>Words were left out or put in, and one of the parts between does not stand in the text. The near misses are of that part.</summary>
    PartNotFound,

    /// <summary>Words were left out or put in, and each part stands in the text, but they do not stand in this order within one passage. The near misses say where the first of them stands.</summary>
    PartsApart,

    /// <summary>Words were left out or put in more often than <see cref="QuoteLocatorOptions.MaxParts"/> allows. Its parts were not looked for; as a whole, with its marks, it does not stand in the text.</summary>
    TooManyParts,

    /// <summary>The quotation has nothing that could be looked for: it is all brackets, or characters without width.</summary>
    NothingToFind,
}
