using System.Text.Json;
using FactCheck.Comparison;

namespace FactCheck.Testing;

/// <summary>Writes a difference: its sentences, and what they are about.</summary>
internal sealed class DifferenceJson
{
    private readonly Utf8JsonWriter _json;

    private DifferenceJson(Utf8JsonWriter json) => _json = json;

    public static string Of(ClaimSetDifference difference) => SnapshotJson.Write("claimSetDifference", json => new DifferenceJson(json).ClaimSet(difference));

    public static string Of(EvaluationDifference difference) => SnapshotJson.Write("evaluationDifference", json => new DifferenceJson(json).Evaluation(difference));

    private void ClaimSet(ClaimSetDifference difference)
    {
        _json.Texts("sentences", difference.Sentences);
        _json.Objects("members", difference.Members, Member);
        _json.Objects("items", difference.Items, Item);
    }

    private void Evaluation(EvaluationDifference difference)
    {
        _json.Texts("sentences", difference.Sentences);
        _json.Objects("allegations", difference.Allegations, Allegation);
        _json.WriteStartObject("claimSet");
        ClaimSet(difference.ClaimSet);
        _json.WriteEndObject();
    }

    private void Allegation(AllegationDifference difference)
    {
        _json.WriteString("id", difference.Id.Value);
        _json.WriteString("became", difference.Before is null ? "added" : difference.After is null ? "removed" : "changed");
        _json.Objects("axes", difference.Axes, axis =>
        {
            _json.Member("axis", axis.Axis);
            _json.WriteString("before", axis.Before);
            _json.WriteString("after", axis.After);
            _json.Ids("because", axis.Because.Select(item => item.Id));
        });
        _json.Texts("sentences", difference.Sentences);
    }

    private void Item(ItemDifference difference)
    {
        _json.WriteString("item", (difference.After ?? difference.Before)!.ToString());
        _json.WriteString("became", difference.IsAdded ? "added" : difference.IsRemoved ? "removed" : difference.Members.IsEmpty ? "moved" : "changed");
        if (difference.IsAdded || difference.IsRemoved)
        {
            _json.WritePropertyName("value");
            _json.Value((difference.After ?? difference.Before)!);
        }
        _json.Objects("members", difference.Members, Member);
        // Those of members stand beside the members.
        _json.Texts("sentences", difference.Sentences.Except(difference.Members.Select(member => member.ToString()), StringComparer.Ordinal));
    }

    private void Member(MemberDifference difference)
    {
        _json.Member("became", difference.Kind);
        _json.Member("pointerBefore", difference.PointerBefore);
        _json.Member("pointerAfter", difference.PointerAfter);
        _json.Member("old", difference.Old);
        _json.Member("new", difference.New);
        _json.WriteString("sentence", difference.ToString());
    }
}
