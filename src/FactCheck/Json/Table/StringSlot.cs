using System.Text.Json;

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

/// <summary>An absolute http or https address.</summary>
internal sealed class UrlSlot : StringSlot
{
    public static readonly UrlSlot Instance = new();

    public override string? Read(ref ClaimsReader reader) => reader.Url();
}

/// <summary>A BCP 47 tag.</summary>
internal sealed class LanguageSlot : StringSlot
{
    public static readonly LanguageSlot Instance = new();

    public override string? Read(ref ClaimsReader reader) => reader.Language();
}

/// <summary>64 lower-case hexadecimal digits.</summary>
internal sealed class Sha256Slot : StringSlot
{
    public static readonly Sha256Slot Instance = new();

    public override string? Read(ref ClaimsReader reader) => reader.Sha256();
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
