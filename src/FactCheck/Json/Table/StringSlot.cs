using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>A value that is a text in JSON and in memory.</summary>
internal abstract class StringSlot : ReferenceSlot<string>
{
    public sealed override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public sealed override void Write(Utf8JsonWriter json, JsonEncodedText name, string value) => json.WriteString(name, value);
}

/// <summary>A text that is not empty.</summary>
/// <param name="repeats">Whether it is likely to repeat, so that each is kept once.</param>
internal sealed class TextSlot(bool repeats = false) : StringSlot
{
    public static readonly TextSlot Once = new();

    public static readonly TextSlot Name = new(repeats: true);

    public override string? Read(ref ClaimsReader reader) => repeats ? reader.Name() : reader.Text();
}

/// <summary>A text that must be more than not empty.</summary>
internal sealed class CheckedSlot(Func<string, bool> isRight, DiagnosticDescriptor descriptor, string message) : StringSlot
{
    /// <summary>An absolute http or https address.</summary>
    public static readonly CheckedSlot Url = new(
        static text => Require.IsUrl(text), ReadingCodes.InvalidUrl, "is not an absolute http or https address");

    /// <summary>A BCP 47 tag.</summary>
    public static readonly CheckedSlot Language = new(
        static text => Require.IsLanguageTag(text), ReadingCodes.InvalidLanguage, "is not a language tag");

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static readonly CheckedSlot Sha256 = new(
        static text => SourceText.IsSha256(text), ReadingCodes.InvalidSha256, "is not a SHA-256");

    public override string? Read(ref ClaimsReader reader) => reader.Checked(isRight, descriptor, message);
}

/// <summary>The name of the format: always the same text. Another one ends the reading.</summary>
internal sealed class FormatSlot : StringSlot
{
    public static readonly FormatSlot Instance = new();

    public override string? Read(ref ClaimsReader reader)
    {
        reader.Format();
        return ClaimSetFormat.Schema;
    }
}
