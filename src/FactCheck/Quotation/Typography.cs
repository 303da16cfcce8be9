using System.Text.Json.Serialization;

namespace FactCheck.Quotation;

/// <summary>A kind of difference that is one of typography and not of words.</summary>
[JsonConverter(typeof(WordConverter<Typography>))]
public enum Typography
{
    /// <summary>The form of quotation marks: <c>“</c> and <c>"</c>, or a double mark and a single one.</summary>
    QuotationMarks,

    /// <summary>The form of apostrophes and single quotation marks: <c>’</c> and <c>'</c>.</summary>
    Apostrophes,

    /// <summary>The form of dashes and hyphens: <c>—</c>, <c>–</c>, <c>--</c> and <c>-</c>.</summary>
    Dashes,

    /// <summary>The form of an ellipsis: <c>…</c> and <c>...</c>.</summary>
    Ellipses,

    /// <summary>How much white space, and of which width; also whether there is any beside a dash or an ellipsis, or at the ends of the quotation.</summary>
    WhiteSpace,

    /// <summary>Whether a line breaks, where there is white space in either case.</summary>
    LineBreaks,

    /// <summary>Whether a space allows a line to break (U+00A0, U+202F).</summary>
    NonBreakingSpaces,

    /// <summary>Soft hyphens (U+00AD).</summary>
    SoftHyphens,

    /// <summary>Characters without width: joiners, marks of direction and of byte order, variation selectors.</summary>
    ZeroWidth,

    /// <summary>Ligatures: <c>ﬁ</c> and <c>fi</c>.</summary>
    Ligatures,

    /// <summary>Letters with marks as one character or as several (canonical equivalence of Unicode, UAX #15).</summary>
    Composition,
}
