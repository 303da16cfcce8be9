using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class DevelopmentJson
{
    public static readonly Shape Shape = new(typeof(Development),
        Member.Required("id", new Value.Id()),
        Member.Required("kind", Value.ChoiceOf<DevelopmentKind>()),
        Member.Required("title", new Value.Text()),
        Member.List("by", new Value.Actor()),
        Member.List("concerning", new Value.Id()),
        Member.Optional("on", new Value.Date()),
        Member.Optional("status", Value.ChoiceOf<DevelopmentStatus>()),
        Member.List("due", new Value.Object(DueJson.Shape)),
        Member.List("premisedOn", new Value.Id()),
        Member.List("relations", new Value.Object(RelationJson.Shape)),
        Member.List("cites", new Value.Object(CitationJson.Shape)),
        Member.Note,
        Member.Ext);

    public static Development? Read(ref ClaimsReader reader)
    {
        reader.CountItem();
        Id id = default;
        DevelopmentKind kind = default;
        string? title = null;
        ImmutableArray<Actor> by = [];
        ImmutableArray<Id> concerning = [];
        EdtfDate? on = null;
        DevelopmentStatus? status = null;
        ImmutableArray<Due> due = [];
        ImmutableArray<Id> premisedOn = [];
        ImmutableArray<Relation> relations = [];
        ImmutableArray<Citation> cites = [];
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "id": id = reader.Id(); break;
                case "kind": kind = reader.Choice<DevelopmentKind>(); break;
                case "title": title = reader.Text(); break;
                case "by": by = reader.List<Actor>(ActorJson.Read); break;
                case "concerning": concerning = reader.Ids(); break;
                case "on": on = reader.Date(); break;
                case "status": status = reader.Choice<DevelopmentStatus>(); break;
                case "due": due = reader.List<Due>(DueJson.Read); break;
                case "premisedOn": premisedOn = reader.Ids(); break;
                case "relations": relations = reader.List<Relation>(RelationJson.Read); break;
                case "cites": cites = reader.List<Citation>(CitationJson.Read); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete
            ? new Development
            {
                Id = id,
                Kind = kind,
                Title = title!,
                By = by,
                Concerning = concerning,
                On = on,
                Status = status,
                Due = due,
                PremisedOn = premisedOn,
                Relations = relations,
                Cites = cites,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Development value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Id("id", value.Id);
        writer.Choice("kind", value.Kind);
        writer.Text("title", value.Title);
        writer.List("by", value.By, ActorJson.Write);
        writer.Ids("concerning", value.Concerning);
        writer.Date("on", value.On);
        writer.Choice("status", value.Status);
        writer.List("due", value.Due, DueJson.Write);
        writer.Ids("premisedOn", value.PremisedOn);
        writer.List("relations", value.Relations, RelationJson.Write);
        writer.List("cites", value.Cites, CitationJson.Write);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }
}
