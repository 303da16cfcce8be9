using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class AllegationJson
{
    public static readonly Shape Shape = new(typeof(Allegation),
        Member.Required("id", new Value.Id()),
        Member.Required("statement", new Value.Text()),
        Member.List("against", new Value.Id()),
        Member.Optional("kind", Value.ChoiceOf<AllegationKind>()),
        Member.List("relations", new Value.Object(RelationJson.Shape)),
        Member.List("cites", new Value.Object(CitationJson.MakingShape)),
        Member.Optional("withdrawn", new Value.Object(WithdrawalJson.Shape)),
        Member.Note,
        Member.Ext);

    public static Allegation? Read(ref ClaimsReader reader)
    {
        reader.CountItem();
        Id id = default;
        string? statement = null;
        ImmutableArray<Id> against = [];
        AllegationKind? kind = null;
        ImmutableArray<Relation> relations = [];
        ImmutableArray<Making> cites = [];
        Withdrawal? withdrawn = null;
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "id": id = reader.Id(); break;
                case "statement": statement = reader.Text(); break;
                case "against": against = reader.Ids(); break;
                case "kind": kind = reader.Choice<AllegationKind>(); break;
                case "relations": relations = reader.List<Relation>(RelationJson.Read); break;
                case "cites": cites = reader.List<Making>(CitationJson.ReadMaking); break;
                case "withdrawn": withdrawn = WithdrawalJson.Read(ref reader); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete
            ? new Allegation
            {
                Id = id,
                Statement = statement!,
                Against = against,
                Kind = kind,
                Relations = relations,
                Cites = cites,
                Withdrawn = withdrawn,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Allegation value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Id("id", value.Id);
        writer.Text("statement", value.Statement);
        writer.Ids("against", value.Against);
        writer.Choice("kind", value.Kind);
        writer.List("relations", value.Relations, RelationJson.Write);
        writer.List("cites", value.Cites, CitationJson.Write);
        writer.Value("withdrawn", value.Withdrawn, WithdrawalJson.Write);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }
}
