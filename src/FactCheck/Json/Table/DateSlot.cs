using System.Text.Json;

namespace FactCheck.Json;

/// <summary>An EDTF date.</summary>
/// <param name="dates">What it dates.</param>
internal sealed class DateSlot(DateKind dates) : ReferenceSlot<EdtfDate>
{
    public DateKind Dates => dates;

    public override Losses Losses => dates == DateKind.Known ? Losses.Dates : Losses.None;

    public override EdtfDate? Read(ref ClaimsReader reader) => reader.Date();

    public override EdtfDate? Rewrite(EdtfDate value, Rewriter rewriter) => rewriter.IsOut(value) ? null : value;

    public override void Write(Utf8JsonWriter json, EdtfDate value) => json.WriteStringValue(value.ToString());

    public override void Write(Utf8JsonWriter json, JsonEncodedText name, EdtfDate value) => json.WriteString(name, value.ToString());
}

/// <summary>What a date dates.</summary>
internal enum DateKind
{
    /// <summary>The day on which a source was published.</summary>
    Published,

    /// <summary>The day on which a source was looked up.</summary>
    Retrieved,

    /// <summary>The day on which somebody spoke, answered or asked: nothing carries that before.</summary>
    Said,

    /// <summary>The day on which something happened: it may have been announced before.</summary>
    Happened,

    /// <summary>The day from which the entry that has the date is known.</summary>
    Known,

    /// <summary>The day by which something is due.</summary>
    Due,
}
