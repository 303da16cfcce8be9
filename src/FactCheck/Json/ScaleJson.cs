using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class ScaleJson
{
    public static readonly Shape Shape = new(typeof(Scale),
        Member.Required("id", new Value.Id()),
        Member.Required("labels", new Value.List(new Value.Text())),
        Member.List("outside", new Value.Text()),
        Member.Note,
        Member.Ext);

    public static Scale? Read(ref ClaimsReader reader)
    {
        reader.CountItem();
        Id id = default;
        ImmutableArray<string> labels = [];
        ImmutableArray<string> outside = [];
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "id": id = reader.Id(); break;
                case "labels": labels = reader.Names(required: true); break;
                case "outside": outside = reader.Names(); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete
            ? new Scale
            {
                Id = id,
                Labels = labels,
                Outside = outside,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Scale value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Id("id", value.Id);
        writer.Texts("labels", value.Labels);
        writer.Texts("outside", value.Outside);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }
}
