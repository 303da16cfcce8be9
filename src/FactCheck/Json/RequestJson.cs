using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class RequestJson
{
    public static readonly Shape Shape = new(typeof(Request),
        Member.Required("id", new Value.Id()),
        Member.Required("to", new Value.Id()),
        Member.Optional("by", new Value.Actor()),
        Member.Optional("on", new Value.Date()),
        Member.List("about", new Value.Id()),
        Member.Required("outcome", Value.ChoiceOf<RequestOutcome>()),
        Member.List("cites", new Value.Object(CitationJson.Shape)),
        Member.Note,
        Member.Ext);

    public static Request? Read(ref ClaimsReader reader)
    {
        reader.CountItem();
        Id id = default;
        Id to = default;
        Actor? by = null;
        EdtfDate? on = null;
        ImmutableArray<Id> about = [];
        RequestOutcome outcome = default;
        ImmutableArray<Citation> cites = [];
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "id": id = reader.Id(); break;
                case "to": to = reader.Id(); break;
                case "by": by = ActorJson.Read(ref reader); break;
                case "on": on = reader.Date(); break;
                case "about": about = reader.Ids(); break;
                case "outcome": outcome = reader.Choice<RequestOutcome>(); break;
                case "cites": cites = reader.List<Citation>(CitationJson.Read); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete
            ? new Request
            {
                Id = id,
                To = to,
                By = by,
                On = on,
                About = about,
                Outcome = outcome,
                Cites = cites,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Request value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Id("id", value.Id);
        writer.Id("to", value.To);
        writer.Value("by", value.By, ActorJson.Write);
        writer.Date("on", value.On);
        writer.Ids("about", value.About);
        writer.Choice("outcome", value.Outcome);
        writer.List("cites", value.Cites, CitationJson.Write);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }
}
