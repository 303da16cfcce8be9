using System.Text.Json;
using FactCheck.Comparison;
using FactCheck.Diagnostics;

namespace FactCheck.Data;

/// <summary>What differs, and what is wrong: in the shape that <c>docs/command.md</c> describes.</summary>
internal partial class DataWriter
{
    // A value of the format may be nested deeper than the serializer goes by itself.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1_100 };

    public void Difference(EvaluationDifference difference)
    {
        Difference(difference.ClaimSet);
        Objects("allegations", difference.Allegations, Difference);
    }

    public void Difference(ClaimSetDifference difference)
    {
        Objects("members", difference.Members, Difference);
        Objects("items", difference.Items, Difference);
    }

    public void Difference(AllegationDifference difference)
    {
        Text("id", difference.Id);
        Choice("kind", (difference.Before, difference.After) switch
        {
            (null, _) => DifferenceKind.Added,
            (_, null) => DifferenceKind.Removed,
            _ => DifferenceKind.Changed,
        });
        Objects("axes", difference.Axes, Difference);
        Texts("sentences", difference.Sentences);
    }

    public void Difference(AxisDifference difference)
    {
        Choice("axis", difference.Axis);
        Text("before", difference.Before);
        Text("after", difference.After);
        Ids("because", difference.Because.Select(item => item.Id));
        Text("sentence", difference);
    }

    public void Difference(ItemDifference difference)
    {
        Text("id", difference.Id);
        Text("item", DataWords.Of((difference.After ?? difference.Before)!.ItemKind));
        Choice("kind", difference.Kind);
        json.WriteBoolean("moved", difference.IsMoved);
        Objects("members", difference.Members, Difference);
        Texts("sentences", difference.Sentences);
    }

    public void Difference(MemberDifference difference)
    {
        Choice("kind", difference.Kind);
        Text("pointerBefore", difference.PointerBefore);
        Text("pointerAfter", difference.PointerAfter);
        Json("old", difference.Old);
        Json("new", difference.New);
        Text("sentence", difference);
    }

    public void Diagnostic(Diagnostic diagnostic)
    {
        Text("code", diagnostic.Code);
        Text("name", diagnostic.Descriptor.Name);
        Choice("severity", diagnostic.Severity);
        if (diagnostic.Position is { } at)
        {
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
        }
        Text("pointer", diagnostic.Pointer);
        Text("message", diagnostic.Message);
        Text("remedy", diagnostic.Remedy);
    }

    private void Json(string name, string? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        using var element = JsonDocument.Parse(value, Deep);
        element.WriteTo(json);
    }
}
