using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class ClaimSetCodec
{
    public static readonly Shape Shape = new(typeof(ClaimSet),
        Member.Required("$schema", new Value.Constant(ClaimSetFormat.Schema)),
        Member.Required("id", new Value.Id()),
        Member.Required("title", new Value.Text()),
        Member.Optional("summary", new Value.Text()),
        Member.Required("language", new Value.Language()),
        Member.List("parties", new Value.Object(PartyJson.Shape)),
        Member.List("sources", new Value.Object(SourceJson.Shape)),
        Member.List("allegations", new Value.Object(AllegationJson.Shape)),
        Member.List("evidence", new Value.Object(EvidenceJson.Shape)),
        Member.List("responses", new Value.Object(ResponseJson.Shape)),
        Member.List("requests", new Value.Object(RequestJson.Shape)),
        Member.List("developments", new Value.Object(DevelopmentJson.Shape)),
        Member.List("assessments", new Value.Object(AssessmentJson.Shape)),
        Member.List("scales", new Value.Object(ScaleJson.Shape)),
        Member.List("changes", new Value.Object(ChangeJson.Shape)),
        Member.Note,
        Member.Ext);

    public static ClaimSet? Read(ref ClaimsReader reader)
    {
        Id id = default;
        string? title = null;
        string? summary = null;
        string? language = null;
        ImmutableArray<Party> parties = [];
        ImmutableArray<Source> sources = [];
        ImmutableArray<Allegation> allegations = [];
        ImmutableArray<Evidence> evidence = [];
        ImmutableArray<Response> responses = [];
        ImmutableArray<Request> requests = [];
        ImmutableArray<Development> developments = [];
        ImmutableArray<Assessment> assessments = [];
        ImmutableArray<Scale> scales = [];
        ImmutableArray<Change> changes = [];
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "$schema": reader.Format(); break;
                case "id": id = reader.Id(); break;
                case "title": title = reader.Text(); break;
                case "summary": summary = reader.Text(); break;
                case "language": language = reader.Language(); break;
                case "parties": parties = reader.List<Party>(PartyJson.Read); break;
                case "sources": sources = reader.List<Source>(SourceJson.Read); break;
                case "allegations": allegations = reader.List<Allegation>(AllegationJson.Read); break;
                case "evidence": evidence = reader.List<Evidence>(EvidenceJson.Read); break;
                case "responses": responses = reader.List<Response>(ResponseJson.Read); break;
                case "requests": requests = reader.List<Request>(RequestJson.Read); break;
                case "developments": developments = reader.List<Development>(DevelopmentJson.Read); break;
                case "assessments": assessments = reader.List<Assessment>(AssessmentJson.Read); break;
                case "scales": scales = reader.List<Scale>(ScaleJson.Read); break;
                case "changes": changes = reader.List<Change>(ChangeJson.Read); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete
            ? new ClaimSet
            {
                Id = id,
                Title = title!,
                Summary = summary,
                Language = language!,
                Parties = parties,
                Sources = sources,
                Allegations = allegations,
                Evidence = evidence,
                Responses = responses,
                Requests = requests,
                Developments = developments,
                Assessments = assessments,
                Scales = scales,
                Changes = changes,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, ClaimSet value)
    {
        foreach (var _ in Steps(json, value))
        {
        }
    }

    /// <summary>Writes the claim set and stops after each item, so that whoever writes to a stream can empty the buffer.</summary>
    public static IEnumerable<Utf8JsonWriter> Steps(Utf8JsonWriter json, ClaimSet value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Text("$schema", ClaimSetFormat.Schema);
        writer.Id("id", value.Id);
        writer.Text("title", value.Title);
        writer.Text("summary", value.Summary);
        writer.Text("language", value.Language);
        IEnumerable<IEnumerable<Utf8JsonWriter>> lists =
        [
            List(json, "parties", value.Parties, PartyJson.Write),
            List(json, "sources", value.Sources, SourceJson.Write),
            List(json, "allegations", value.Allegations, AllegationJson.Write),
            List(json, "evidence", value.Evidence, EvidenceJson.Write),
            List(json, "responses", value.Responses, ResponseJson.Write),
            List(json, "requests", value.Requests, RequestJson.Write),
            List(json, "developments", value.Developments, DevelopmentJson.Write),
            List(json, "assessments", value.Assessments, AssessmentJson.Write),
            List(json, "scales", value.Scales, ScaleJson.Write),
            List(json, "changes", value.Changes, ChangeJson.Write),
        ];
        foreach (var step in lists.SelectMany(steps => steps))
            yield return step;
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }

    private static IEnumerable<Utf8JsonWriter> List<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, WriteValue<T> write)
    {
        if (items.IsEmpty)
            yield break;
        json.WriteStartArray(Shape.Members[Shape.IndexOf(name, 0)].Encoded);
        foreach (var item in items)
        {
            write(json, item);
            yield return json;
        }
        json.WriteEndArray();
    }
}
