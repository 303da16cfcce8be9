using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>What can be wrong with the text of a claim set: FC00xx is about the text, FC01xx about its members, FC02xx about single values.</summary>
internal static class ReadingCodes
{
    public static readonly DiagnosticDescriptor BrokenSyntax = Error("FC0001", nameof(BrokenSyntax), "Mend the JSON here; reading goes no further until then.");
    public static readonly DiagnosticDescriptor InvalidUnicode = Error("FC0002", nameof(InvalidUnicode), "Save the file as UTF-8.");
    public static readonly DiagnosticDescriptor TooLarge = Error("FC0003", nameof(TooLarge), "Split the claim set, or raise MaxBytes if you trust where it comes from.");
    public static readonly DiagnosticDescriptor TooDeep = Error("FC0004", nameof(TooDeep), "Flatten what stands here, or raise MaxDepth if you trust where it comes from.");
    public static readonly DiagnosticDescriptor TooManyItems = Error("FC0005", nameof(TooManyItems), "Split the claim set, or raise MaxItems if you trust where it comes from.");
    public static readonly DiagnosticDescriptor TooLongText = Error("FC0006", nameof(TooLongText), "Shorten the text, or raise MaxStringLength if you trust where it comes from.");
    public static readonly DiagnosticDescriptor TooManyDiagnostics = Error("FC0007", nameof(TooManyDiagnostics), "Mend what is reported and read again.");
    public static readonly DiagnosticDescriptor Comment = Error("FC0008", nameof(Comment), "Move what it says into a member \"note\": comments would be lost when the file is written.");

    public static readonly DiagnosticDescriptor UnknownMember = Error("FC0101", nameof(UnknownMember), "Remove it, or keep it in \"ext\" if another program needs it.");
    public static readonly DiagnosticDescriptor MissingMember = Error("FC0102", nameof(MissingMember), "Add it.");
    public static readonly DiagnosticDescriptor DuplicateMember = Error("FC0103", nameof(DuplicateMember), "Keep one of them.");
    public static readonly DiagnosticDescriptor WrongType = Error("FC0104", nameof(WrongType), "Write the value in the form that the format describes.");
    public static readonly DiagnosticDescriptor NullValue = Error("FC0105", nameof(NullValue), "Leave it out, or give it a value: what is absent is not written.");

    public static readonly DiagnosticDescriptor InvalidId = Error("FC0201", nameof(InvalidId), $"An id is a slug: {Id.Rule}.");
    public static readonly DiagnosticDescriptor InvalidDate = Error("FC0202", nameof(InvalidDate), "Write the date as EDTF, with the precision that it is known with.");
    public static readonly DiagnosticDescriptor UnknownValue = Error("FC0203", nameof(UnknownValue), "Use one of the values that the format lists.");
    public static readonly DiagnosticDescriptor LoneSurrogate = Error("FC0204", nameof(LoneSurrogate), "Write the character itself.");
    public static readonly DiagnosticDescriptor EmptyText = Error("FC0205", nameof(EmptyText), "Write the text, or leave the member out where it is optional.");
    public static readonly DiagnosticDescriptor NumberOutOfRange = Error("FC0206", nameof(NumberOutOfRange), "Write a whole number within the range.");
    public static readonly DiagnosticDescriptor InvalidUrl = Error("FC0207", nameof(InvalidUrl), "Write an absolute address that begins with https:// or http://.");
    public static readonly DiagnosticDescriptor InvalidSha256 = Error("FC0208", nameof(InvalidSha256), "Write 64 lower-case hexadecimal digits, as sha256sum prints them.");
    public static readonly DiagnosticDescriptor InvalidLanguage = Error("FC0209", nameof(InvalidLanguage), "Write a language tag (BCP 47), such as en or pt-BR.");
    public static readonly DiagnosticDescriptor UnknownFormat = Error("FC0210", nameof(UnknownFormat), $"This version reads \"$schema\": \"{ClaimSetFormat.Schema}\".");
    public static readonly DiagnosticDescriptor InvalidActor = Error("FC0211", nameof(InvalidActor), "Write a party's id, or an object with exactly one of \"unnamed\", \"jointly\" and \"work\".");
    public static readonly DiagnosticDescriptor InvalidJointly = Error("FC0212", nameof(InvalidJointly), "Name two or more different actors in one list.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        BrokenSyntax, InvalidUnicode, TooLarge, TooDeep, TooManyItems, TooLongText, TooManyDiagnostics, Comment,
        UnknownMember, MissingMember, DuplicateMember, WrongType, NullValue,
        InvalidId, InvalidDate, UnknownValue, LoneSurrogate, EmptyText, NumberOutOfRange, InvalidUrl, InvalidSha256, InvalidLanguage, UnknownFormat,
        InvalidActor, InvalidJointly,
    ];

    private static DiagnosticDescriptor Error(string code, string name, string remedy) =>
        new() { Code = code, Name = name, Severity = Severity.Error, Remedy = remedy };
}
