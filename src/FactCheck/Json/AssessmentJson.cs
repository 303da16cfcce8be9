using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class AssessmentJson
{
    public static readonly Shape Shape = new(typeof(Assessment),
        Member.Required("id", new Value.Id()),
        Member.Required("of", new Value.Id()),
        Member.Required("by", new Value.Actor()),
        Member.Required("on", new Value.Date()),
        Member.Required("scale", new Value.Id()),
        Member.Required("rating", new Value.Text()),
        Member.Required("why", new Value.Text()),
        Member.List("restsOn", new Value.Id()),
        Member.Optional("url", new Value.Url()),
        Member.Optional("supersedes", new Value.Id()),
        Member.Note,
        Member.Ext);

    public static Assessment? Read(ref ClaimsReader reader)
    {
        reader.CountItem();
        Id id = default;
        Id subject = default;
        Actor? by = null;
        EdtfDate? on = null;
        Id scale = default;
        string? rating = null;
        string? why = null;
        ImmutableArray<Id> restsOn = [];
        string? url = null;
        Id? supersedes = null;
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "id": id = reader.Id(); break;
                case "of": subject = reader.Id(); break;
                case "by": by = ActorJson.Read(ref reader); break;
                case "on": on = reader.Date(); break;
                case "scale": scale = reader.Id(); break;
                case "rating": rating = reader.Name(); break;
                case "why": why = reader.Text(); break;
                case "restsOn": restsOn = reader.Ids(); break;
                case "url": url = reader.Url(); break;
                case "supersedes": supersedes = reader.Id(); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete
            ? new Assessment
            {
                Id = id,
                Of = subject,
                By = by!,
                On = on!,
                Scale = scale,
                Rating = rating!,
                Why = why!,
                RestsOn = restsOn,
                Url = url,
                Supersedes = supersedes,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Assessment value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Id("id", value.Id);
        writer.Id("of", value.Of);
        writer.Value("by", value.By, ActorJson.Write);
        writer.Date("on", value.On);
        writer.Id("scale", value.Scale);
        writer.Text("rating", value.Rating);
        writer.Text("why", value.Why);
        writer.Ids("restsOn", value.RestsOn);
        writer.Text("url", value.Url);
        writer.Id("supersedes", value.Supersedes);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }
}
