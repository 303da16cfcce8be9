using System.Runtime.CompilerServices;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>What can be wrong with the text of a claim set: FC00xx is about the text, FC01xx about its members, FC02xx about single values.</summary>
internal static class ReadingCodes
{
    public static readonly DiagnosticDescriptor BrokenSyntax = Error("FC0001", "Mend the JSON here; reading goes no further until then.");
    public static readonly DiagnosticDescriptor InvalidUnicode = Error("FC0002", "Save the file as UTF-8.");
    public static readonly DiagnosticDescriptor TooLarge = Error("FC0003", "Split the claim set, or raise MaxBytes if you trust where it comes from.");
    public static readonly DiagnosticDescriptor TooDeep = Error("FC0004", "Flatten what stands here, or raise MaxDepth if you trust where it comes from.");
    public static readonly DiagnosticDescriptor TooManyItems = Error("FC0005", "Split the claim set, or raise MaxItems if you trust where it comes from.");
    public static readonly DiagnosticDescriptor TooLongText = Error("FC0006", "Shorten the text, or raise MaxStringLength if you trust where it comes from.");
    public static readonly DiagnosticDescriptor TooManyDiagnostics = Error("FC0007", "Mend what is reported and read again.");
    public static readonly DiagnosticDescriptor Comment = Error("FC0008", "Move what it says into a member \"note\": comments would be lost when the file is written.");

    public static readonly DiagnosticDescriptor UnknownMember = Error("FC0101", "Remove it, or keep it in \"ext\" if another program needs it.");
    public static readonly DiagnosticDescriptor MissingMember = Error("FC0102", "Add it.");
    public static readonly DiagnosticDescriptor DuplicateMember = Error("FC0103", "Keep one of them.");
    public static readonly DiagnosticDescriptor WrongType = Error("FC0104", "Write the value in the form that the format describes.");
    public static readonly DiagnosticDescriptor NullValue = Error("FC0105", "Leave it out, or give it a value: what is absent is not written.");

    public static readonly DiagnosticDescriptor InvalidId = Error("FC0201", $"An id is a slug: {Id.Rule}.");
    public static readonly DiagnosticDescriptor InvalidDate = Error("FC0202", "Write the date as EDTF, with the precision that it is known with.");
    public static readonly DiagnosticDescriptor UnknownValue = Error("FC0203", "Use one of the values that the format lists.");
    public static readonly DiagnosticDescriptor LoneSurrogate = Error("FC0204", "Write the character itself.");
    public static readonly DiagnosticDescriptor EmptyText = Error("FC0205", "Write the text, or leave the member out where it is optional.");
    public static readonly DiagnosticDescriptor NumberOutOfRange = Error("FC0206", "Write a whole number within the range.");
    public static readonly DiagnosticDescriptor InvalidUrl = Error("FC0207", "Write an absolute address that begins with https:// or http://.");
    public static readonly DiagnosticDescriptor InvalidSha256 = Error("FC0208", "Write 64 lower-case hexadecimal digits, as sha256sum prints them.");
    public static readonly DiagnosticDescriptor InvalidLanguage = Error("FC0209", "Write a language tag (BCP 47), such as en or pt-BR.");
    public static readonly DiagnosticDescriptor UnknownFormat = Error("FC0210", $"This version reads \"$schema\": \"{ClaimSetFormat.Schema}\".");
    public static readonly DiagnosticDescriptor InvalidActor = Error("FC0211", "Write a party's id, or an object with exactly one of \"unnamed\", \"jointly\" and \"work\".");
    public static readonly DiagnosticDescriptor InvalidJointly = Error("FC0212", "Name two or more different actors in one list.");

    private static DiagnosticDescriptor Error(string code, string remedy, [CallerMemberName] string name = "") =>
        new() { Code = code, Name = name, Severity = Severity.Error, Remedy = remedy };
}
