using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>A quotation as messages show it. Words that came off the record are not repeated, neither as they are quoted nor as they stand in the text.</summary>
internal sealed class ShownQuotation(CheckedQuotation quotation)
{
    public Quote Quote => quotation.Quote;

    /// <summary>Whether its words can be shown: they did not come off the record.</summary>
    public bool IsOnRecord { get; } = !quotation.Place.IsOffTheRecord;

    /// <summary>The words, or that there are some, as the subject of a sentence.</summary>
    public string Words => IsOnRecord ? Quoted(Quote.Exact) : "The quotation";

    /// <summary>Where it is to stand, by the prefix and the suffix that are recorded; null where neither is.</summary>
    public string? Context => (Quote.Prefix, Quote.Suffix) switch
    {
        (null, null) => null,
        (_, null) => "behind its prefix",
        (null, _) => "before its suffix",
        _ => "behind its prefix and before its suffix",
    };

    /// <summary>What was found of it.</summary>
    public TextFinding Found(DiagnosticDescriptor descriptor, string message, string? remedy = null) =>
        new(descriptor, new(quotation.Place.Item, FormattableString.Invariant($"{quotation.Place.At}/quotes/{quotation.Index}"), message, remedy));

    public static string Quoted(string words) => $"“{Visible.Shorten(words)}”";
}

/// <summary>What was found of a source or a quotation, and which kind of thing it is.</summary>
internal readonly record struct TextFinding(DiagnosticDescriptor Descriptor, Finding Finding);
