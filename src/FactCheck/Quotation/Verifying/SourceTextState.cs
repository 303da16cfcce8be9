using System.Text.Json.Serialization;

namespace FactCheck.Quotation;

/// <summary>How the text that is supplied for a source stands to the one that its quotations were taken from.</summary>
[JsonConverter(typeof(WordConverter<SourceTextState>))]
public enum SourceTextState
{
    /// <summary>It is that text: its SHA-256 is the one that the source records; or none is recorded, and it is the earlier text that is kept.</summary>
    Unchanged,

    /// <summary>It is another: its SHA-256 is not the one that the source records; or none is recorded, and it is not the earlier text that is kept.</summary>
    Changed,

    /// <summary>It is not known: the source records no fingerprint, and no earlier text is kept that it could be compared with.</summary>
    NotRecorded,

    /// <summary>No text is supplied.</summary>
    NotSupplied,

    /// <summary>There is a text, and it cannot be read.</summary>
    Unreadable,
}
