using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class ResponseJson
{
    public static readonly Shape Shape = new(typeof(Response),
        Member.Required("id", new Value.Id()),
        Member.Required("by", new Value.Actor()),
        Member.Optional("form", Value.ChoiceOf<ResponseForm>()),
        Member.Optional("issued", new Value.Date()),
        Member.Optional("channel", new Value.Text()),
        Member.Required("summary", new Value.Text()),
        Member.List("points", new Value.Object(PointJson.Shape)),
        Member.List("cites", new Value.Object(CitationJson.Shape)),
        Member.Note,
        Member.Ext);

    public static Response? Read(ref ClaimsReader reader)
    {
        reader.CountItem();
        Id id = default;
        Actor? by = null;
        ResponseForm? form = null;
        EdtfDate? issued = null;
        string? channel = null;
        string? summary = null;
        ImmutableArray<Point> points = [];
        ImmutableArray<Citation> cites = [];
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "id": id = reader.Id(); break;
                case "by": by = ActorJson.Read(ref reader); break;
                case "form": form = reader.Choice<ResponseForm>(); break;
                case "issued": issued = reader.Date(); break;
                case "channel": channel = reader.Name(); break;
                case "summary": summary = reader.Text(); break;
                case "points": points = reader.List<Point>(PointJson.Read); break;
                case "cites": cites = reader.List<Citation>(CitationJson.Read); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete
            ? new Response
            {
                Id = id,
                By = by!,
                Form = form,
                Issued = issued,
                Channel = channel,
                Summary = summary!,
                Points = points,
                Cites = cites,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Response value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Id("id", value.Id);
        writer.Value("by", value.By, ActorJson.Write);
        writer.Choice("form", value.Form);
        writer.Date("issued", value.Issued);
        writer.Text("channel", value.Channel);
        writer.Text("summary", value.Summary);
        writer.List("points", value.Points, PointJson.Write);
        writer.List("cites", value.Cites, CitationJson.Write);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }
}
