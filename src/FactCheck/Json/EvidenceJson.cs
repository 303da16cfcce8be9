using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class EvidenceJson
{
    public static readonly Shape Shape = new(typeof(Evidence),
        Member.Required("id", new Value.Id()),
        Member.Required("kind", Value.ChoiceOf<EvidenceKind>()),
        Member.Required("summary", new Value.Text()),
        Member.List("bears", new Value.Object(BearingJson.Shape)),
        Member.Optional("disclosed", Value.ChoiceOf<Disclosure>()),
        Member.Optional("credibility", new Value.Number(1, 6)),
        Member.List("cites", new Value.Object(CitationJson.Shape)),
        Member.Note,
        Member.Ext);

    public static Evidence? Read(ref ClaimsReader reader)
    {
        reader.CountItem();
        Id id = default;
        EvidenceKind kind = default;
        string? summary = null;
        ImmutableArray<Bearing> bears = [];
        Disclosure? disclosed = null;
        Credibility? credibility = null;
        ImmutableArray<Citation> cites = [];
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "id": id = reader.Id(); break;
                case "kind": kind = reader.Choice<EvidenceKind>(); break;
                case "summary": summary = reader.Text(); break;
                case "bears": bears = reader.List<Bearing>(BearingJson.Read); break;
                case "disclosed": disclosed = reader.Choice<Disclosure>(); break;
                case "credibility": credibility = (Credibility)reader.Number(1, 6); break;
                case "cites": cites = reader.List<Citation>(CitationJson.Read); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete
            ? new Evidence
            {
                Id = id,
                Kind = kind,
                Summary = summary!,
                Bears = bears,
                Disclosed = disclosed,
                Credibility = credibility,
                Cites = cites,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Evidence value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Id("id", value.Id);
        writer.Choice("kind", value.Kind);
        writer.Text("summary", value.Summary);
        writer.List("bears", value.Bears, BearingJson.Write);
        writer.Choice("disclosed", value.Disclosed);
        writer.Number("credibility", (int?)value.Credibility);
        writer.List("cites", value.Cites, CitationJson.Write);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }
}
