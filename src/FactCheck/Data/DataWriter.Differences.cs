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
        _json.WriteString("id", difference.Id.Value);
        Choice<DifferenceKind>("kind", difference.Before is null ? DifferenceKind.Added : difference.After is null ? DifferenceKind.Removed : DifferenceKind.Changed);
        Objects("axes", difference.Axes, Difference);
        Texts("sentences", difference.Sentences);
    }

    public void Difference(AxisDifference difference)
    {
        Choice<Evaluation.Axis>("axis", difference.Axis);
        _json.WriteString("before", difference.Before);
        _json.WriteString("after", difference.After);
        Ids("because", difference.Because.Select(item => item.Id));
        _json.WriteString("sentence", difference.ToString());
    }

    public void Difference(ItemDifference difference)
    {
        _json.WriteString("id", difference.Id.Value);
        _json.WriteString("item", DataWords.Of((difference.After ?? difference.Before)!.ItemKind));
        Choice<DifferenceKind>("kind", difference.Kind);
        _json.WriteBoolean("moved", difference.IsMoved);
        Objects("members", difference.Members, Difference);
        Texts("sentences", difference.Sentences);
    }

    public void Difference(MemberDifference difference)
    {
        Choice<DifferenceKind>("kind", difference.Kind);
        Text("pointerBefore", difference.PointerBefore);
        Text("pointerAfter", difference.PointerAfter);
        Json("old", difference.Old);
        Json("new", difference.New);
        _json.WriteString("sentence", difference.ToString());
    }

    public void Diagnostic(Diagnostic diagnostic)
    {
        _json.WriteString("code", diagnostic.Code);
        _json.WriteString("name", diagnostic.Descriptor.Name);
        Choice<Severity>("severity", diagnostic.Severity);
        if (diagnostic.Position is { } at)
        {
            _json.WriteNumber("line", at.Line);
            _json.WriteNumber("column", at.Column);
        }
        _json.WriteString("pointer", diagnostic.Pointer);
        _json.WriteString("message", diagnostic.Message);
        _json.WriteString("remedy", diagnostic.Remedy);
    }

    private void Json(string name, string? value)
    {
        if (value is null)
            return;
        _json.WritePropertyName(name);
        using var element = JsonDocument.Parse(value, Deep);
        element.WriteTo(_json);
    }
}
