using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class MakingJson
{
    public static readonly Shape Shape = new(typeof(Making),
        Member.Required("source", new Value.Id()),
        Member.List("quotes", new Value.Quote()),
        Member.List("via", new Value.Actor()),
        Member.Optional("said", new Value.Date()),
        Member.Optional("locator", new Value.Text()),
        Member.Required("modality", Value.ChoiceOf<Modality>()),
        Member.Note,
        Member.Ext);

    public static Making? Read(ref ClaimsReader reader)
    {
        Id source = default;
        ImmutableArray<Quote> quotes = [];
        ImmutableArray<Actor> via = [];
        EdtfDate? said = null;
        string? locator = null;
        Modality modality = default;
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "source": source = reader.Id(); break;
                case "quotes": quotes = reader.List<Quote>(ValueJson.ReadQuote); break;
                case "via": via = reader.List<Actor>(ActorJson.Read); break;
                case "said": said = reader.Date(); break;
                case "locator": locator = reader.Name(); break;
                case "modality": modality = reader.Choice<Modality>(); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete
            ? new Making
            {
                Source = source,
                Quotes = quotes,
                Via = via,
                Said = said,
                Locator = locator,
                Modality = modality,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Making value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Id("source", value.Source);
        writer.List("quotes", value.Quotes, ValueJson.WriteQuote);
        writer.List("via", value.Via, ActorJson.Write);
        writer.Date("said", value.Said);
        writer.Text("locator", value.Locator);
        writer.Choice("modality", value.Modality);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }
}
