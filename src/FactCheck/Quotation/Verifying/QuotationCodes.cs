using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>What can be said of quotations beside the texts of their sources.</summary>
internal static class QuotationCodes
{
    public static readonly DiagnosticDescriptor QuotationNotFound =
        Code("FC3001", nameof(QuotationNotFound), Severity.Error, "Quote letter for letter what stands in the source, or name the source that carries the words.");

    public static readonly DiagnosticDescriptor QuotationAmbiguous =
        Code("FC3002", nameof(QuotationAmbiguous), Severity.Warning, "Quote more, or add a \"prefix\" or \"suffix\" that says which place is meant.");

    public static readonly DiagnosticDescriptor QuotationTypography =
        Code("FC3003", nameof(QuotationTypography), Severity.Info, "Copy the passage from the text if it is to stand letter for letter.");

    public static readonly DiagnosticDescriptor SourceTextChanged =
        Code("FC3004", nameof(SourceTextChanged), Severity.Warning, "Compare it with an archived copy: the text was changed, or this copy of it was. Record under \"corrections\" what the publisher says of it; record the new fingerprint where you quote from this text now.");

    public static readonly DiagnosticDescriptor QuotationGone =
        Code("FC3005", nameof(QuotationGone), Severity.Warning, "Keep the quotation with an archived copy that carries it, and record under \"corrections\" what the publisher says; quote anew what rests on the new text.");

    public static readonly DiagnosticDescriptor QuotationMoved =
        Code("FC3006", nameof(QuotationMoved), Severity.Info, "See whether it still says the same where it stands now.");

    public static readonly DiagnosticDescriptor SourceTextNotSupplied =
        Code("FC3007", nameof(SourceTextNotSupplied), Severity.Info, "Supply the text that was quoted from.");

    public static readonly DiagnosticDescriptor SourceTextUnreadable =
        Code("FC3008", nameof(SourceTextUnreadable), Severity.Error, "Supply the text as UTF-8, in a form that can be read.");

    public static readonly DiagnosticDescriptor SourceTextLength =
        Code("FC3009", nameof(SourceTextLength), Severity.Warning, "Record the length in UTF-16 code units, without a byte order mark.");

    public static readonly DiagnosticDescriptor QuotationCutsWord =
        Code("FC3012", nameof(QuotationCutsWord), Severity.Info, "Quote the whole word, unless only that part of it is meant.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        QuotationNotFound, QuotationAmbiguous, QuotationTypography, SourceTextChanged, QuotationGone, QuotationMoved, SourceTextNotSupplied, SourceTextUnreadable, SourceTextLength,
        QuotationCutsWord,
    ];

    private static DiagnosticDescriptor Code(string code, string name, Severity severity, string remedy) =>
        new() { Code = code, Name = name, Severity = severity, Remedy = remedy };
}
