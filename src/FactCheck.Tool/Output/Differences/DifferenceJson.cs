using System.Text.Json;
using FactCheck.Comparison;

namespace FactCheck.Tool.Output.Differences;

/// <summary>A difference as JSON, for scripts. docs/command.md describes every member.</summary>
internal sealed class DifferenceJson : DifferenceWriter
{
    public override void Write(Stream output, ToldDifference difference) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("format", "factcheck-difference");
        json.WriteNumber("version", 1);
        json.WriteString("first", difference.First);
        json.WriteString("second", difference.Second);
        json.WriteBoolean("moreForEditors", difference.HasMoreForEditors);
        json.List("members", difference.Evaluation.ClaimSet.Members, Write);
        json.List("items", difference.Evaluation.ClaimSet.Items, Write);
        json.List("allegations", difference.Evaluation.Allegations, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, MemberDifference member)
    {
        json.WriteString("kind", DataWords.Of(member.Kind));
        json.Optional("pointerBefore", member.PointerBefore);
        json.Optional("pointerAfter", member.PointerAfter);
        Value(json, "old", member.Old);
        Value(json, "new", member.New);
        json.WriteString("sentence", member.ToString());
    }

    private static void Write(Utf8JsonWriter json, ItemDifference item)
    {
        json.WriteString("id", item.Id.Value);
        json.WriteString("item", (item.After ?? item.Before)!.ToString().Split(' ')[0]);
        json.WriteString("kind", item.IsAdded ? "added" : item.IsRemoved ? "removed" : item.Members.IsEmpty ? "moved" : "changed");
        json.WriteBoolean("moved", item.IsMoved);
        json.List("members", item.Members, Write);
        json.Texts("sentences", item.Sentences);
    }

    private static void Write(Utf8JsonWriter json, AllegationDifference allegation)
    {
        json.WriteString("id", allegation.Id.Value);
        json.WriteString("kind", allegation.Before is null ? "added" : allegation.After is null ? "removed" : "changed");
        json.List("axes", allegation.Axes, Write);
        json.Texts("sentences", allegation.Sentences);
    }

    private static void Write(Utf8JsonWriter json, AxisDifference axis)
    {
        json.WriteString("axis", DataWords.Of(axis.Axis));
        json.WriteString("before", axis.Before);
        json.WriteString("after", axis.After);
        json.Texts("because", axis.Because.Select(item => item.Id.Value));
        json.WriteString("sentence", axis.ToString());
    }

    private static void Value(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        using var element = JsonDocument.Parse(value, new() { MaxDepth = 1_100 });
        element.WriteTo(json);
    }
}
