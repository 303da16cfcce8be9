using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class SourceJson
{
    public static readonly Shape Shape = new(typeof(Source),
        Member.Required("id", new Value.Id()),
        Member.Required("kind", Value.ChoiceOf<SourceKind>()),
        Member.Required("title", new Value.Text()),
        Member.Optional("publisher", new Value.Id()),
        Member.List("authors", new Value.Id()),
        Member.Optional("published", new Value.Date()),
        Member.Optional("url", new Value.Url()),
        Member.Optional("archiveUrl", new Value.Url()),
        Member.Optional("retrieved", new Value.Date()),
        Member.Optional("language", new Value.Language()),
        Member.Optional("originality", Value.ChoiceOf<Originality>()),
        Member.Optional("text", new Value.Object(SourceTextJson.Shape)),
        Member.List("corrections", new Value.Object(CorrectionJson.Shape)),
        Member.Note,
        Member.Ext);

    public static Source? Read(ref ClaimsReader reader)
    {
        reader.CountItem();
        Id id = default;
        SourceKind kind = default;
        string? title = null;
        Id? publisher = null;
        ImmutableArray<Id> authors = [];
        EdtfDate? published = null;
        string? url = null;
        string? archiveUrl = null;
        EdtfDate? retrieved = null;
        string? language = null;
        Originality? originality = null;
        SourceText? text = null;
        ImmutableArray<Correction> corrections = [];
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "id": id = reader.Id(); break;
                case "kind": kind = reader.Choice<SourceKind>(); break;
                case "title": title = reader.Text(); break;
                case "publisher": publisher = reader.Id(); break;
                case "authors": authors = reader.Ids(); break;
                case "published": published = reader.Date(); break;
                case "url": url = reader.Url(); break;
                case "archiveUrl": archiveUrl = reader.Url(); break;
                case "retrieved": retrieved = reader.Date(); break;
                case "language": language = reader.Language(); break;
                case "originality": originality = reader.Choice<Originality>(); break;
                case "text": text = SourceTextJson.Read(ref reader); break;
                case "corrections": corrections = reader.List<Correction>(CorrectionJson.Read); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete
            ? new Source
            {
                Id = id,
                Kind = kind,
                Title = title!,
                Publisher = publisher,
                Authors = authors,
                Published = published,
                Url = url,
                ArchiveUrl = archiveUrl,
                Retrieved = retrieved,
                Language = language,
                Originality = originality,
                Text = text,
                Corrections = corrections,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Source value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Id("id", value.Id);
        writer.Choice("kind", value.Kind);
        writer.Text("title", value.Title);
        writer.Id("publisher", value.Publisher);
        writer.Ids("authors", value.Authors);
        writer.Date("published", value.Published);
        writer.Text("url", value.Url);
        writer.Text("archiveUrl", value.ArchiveUrl);
        writer.Date("retrieved", value.Retrieved);
        writer.Text("language", value.Language);
        writer.Choice("originality", value.Originality);
        writer.Value("text", value.Text, SourceTextJson.Write);
        writer.List("corrections", value.Corrections, CorrectionJson.Write);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }
}
