using System.Text.Json;

namespace FactCheck.Json;

/// <summary>The id of this item, or of another.</summary>
/// <param name="fits">The kinds of item that it can lead to; null where it is the item's own.</param>
internal sealed class IdSlot(ItemKinds? fits) : Slot<Id>
{
    /// <summary>The id of this item.</summary>
    public static readonly IdSlot Own = new(null);

    public override bool Refers => fits is not null;

    public override Losses Losses => fits switch
    {
        null => Losses.None,
        ItemKinds.Any => Losses.Items | Losses.Anything,
        _ => Losses.Items,
    };

    public override Id Read(ref ClaimsReader reader) => reader.Id();

    public override void Write(Utf8JsonWriter json, Id value) => json.WriteStringValue(value.Value);

    public override void Write(Utf8JsonWriter json, JsonEncodedText name, Id value) => json.WriteString(name, value.Value);

    public override bool IsAbsent(Id value) => false;

    public override void Walk(Id value, ReferenceWalker walker) => walker.Reference(value, fits!.Value);

    public override Id Rewrite(Id value, Rewriter rewriter) => fits is not null && rewriter.IsOut(value) ? default : value;

    public override bool IsGone(Id now) => now.IsDefault;

    public override void Put(ref Cell cell, Id value) => cell.Reference = value.IsDefault ? null : value.Value;

    public override Id Get(in Cell cell) => cell.Reference is string slug ? Id.Trusted(slug) : default;
}
