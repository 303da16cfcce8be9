using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>What can be said of selectors of the W3C Web Annotation Data Model.</summary>
internal static class SelectorCodes
{
    public static readonly DiagnosticDescriptor UnreadableSelectors = new()
    {
        Code = "FC3101",
        Name = nameof(UnreadableSelectors),
        Severity = Severity.Error,
        Remedy = "Mend the JSON here; nothing is read until then.",
    };

    public static readonly DiagnosticDescriptor InvalidSelector = new()
    {
        Code = "FC3102",
        Name = nameof(InvalidSelector),
        Severity = Severity.Error,
        Remedy = "Write it as the W3C Web Annotation Data Model has it; until then it is left out.",
    };

    public static readonly DiagnosticDescriptor SelectorNotRead = new()
    {
        Code = "FC3103",
        Name = nameof(SelectorNotRead),
        Severity = Severity.Info,
        Remedy = "Add a TextQuoteSelector or a TextPositionSelector for the same passage.",
    };

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [UnreadableSelectors, InvalidSelector, SelectorNotRead];
}
