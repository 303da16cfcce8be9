using System.Runtime.CompilerServices;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>
/// What can be said of quotations beside the texts of their sources, of statements that several sources carry, and of selectors.
/// </summary>
internal static class QuotationCodes
{
    public static readonly DiagnosticDescriptor QuotationNotFound =
        Code("FC3001", Severity.Error, "Quote letter for letter what stands in the source, or name the source that carries the words.");

    public static readonly DiagnosticDescriptor QuotationAmbiguous =
        Code("FC3002", Severity.Warning, "Quote more, or add a \"prefix\" or \"suffix\" that says which place is meant.");

    public static readonly DiagnosticDescriptor QuotationTypography =
        Code("FC3003", Severity.Info, "Copy the passage from the text if it is to stand letter for letter.");

    public static readonly DiagnosticDescriptor SourceTextChanged =
        Code("FC3004", Severity.Warning, "Compare it with an archived copy: the text was changed, or this copy of it was. Record under \"corrections\" what the publisher says of it; record the new fingerprint where you quote from this text now.");

    public static readonly DiagnosticDescriptor QuotationGone =
        Code("FC3005", Severity.Warning, "Keep the quotation with an archived copy that carries it, and record under \"corrections\" what the publisher says; quote anew what rests on the new text.");

    public static readonly DiagnosticDescriptor QuotationMoved =
        Code("FC3006", Severity.Info, "See whether it still says the same where it stands now.");

    public static readonly DiagnosticDescriptor SourceTextNotSupplied =
        Code("FC3007", Severity.Info, "Supply the text that was quoted from.");

    public static readonly DiagnosticDescriptor SourceTextUnreadable =
        Code("FC3008", Severity.Error, "Supply the text as UTF-8, in a form that can be read.");

    public static readonly DiagnosticDescriptor SourceTextLength =
        Code("FC3009", Severity.Warning, "Record the length in UTF-16 code units, without a byte order mark.");

    public static readonly DiagnosticDescriptor StatementInSeveralResponses =
        Code("FC3010", Severity.Info, "If they are one response, keep one of them and cite all these sources for it.");

    public static readonly DiagnosticDescriptor StatementInSeveralSources =
        Code("FC3011", Severity.Info, "See where the words come from, and record it: in \"via\", as \"originality\": \"syndicated\", or by citing each of these sources for one item.");

    public static readonly DiagnosticDescriptor QuotationCutsWord =
        Code("FC3012", Severity.Info, "Quote the whole word, unless only that part of it is meant.");

    public static readonly DiagnosticDescriptor UnreadableSelectors =
        Code("FC3101", Severity.Error, "Mend the JSON here; nothing is read until then.");

    public static readonly DiagnosticDescriptor InvalidSelector =
        Code("FC3102", Severity.Error, "Write it as the W3C Web Annotation Data Model has it; until then it is left out.");

    public static readonly DiagnosticDescriptor SelectorNotRead =
        Code("FC3103", Severity.Info, "Add a TextQuoteSelector or a TextPositionSelector for the same passage.");

    private static DiagnosticDescriptor Code(string code, Severity severity, string remedy, [CallerMemberName] string name = "") =>
        new() { Code = code, Name = name, Severity = severity, Remedy = remedy };
}
