using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>Citations, and the makings of allegations: citations with a modality.</summary>
internal static class CitationJson
{
    public static readonly Shape Shape = new(typeof(Citation), [.. Words, Member.Note, Member.Ext]);

    public static readonly Shape MakingShape = new(typeof(Making), [.. Words, Member.Required("modality", Value.ChoiceOf<Modality>()), Member.Note, Member.Ext]);

    private static ImmutableArray<Member> Words =>
    [
        Member.Required("source", new Value.Id()),
        Member.List("quotes", new Value.Quote()),
        Member.List("via", new Value.Actor()),
        Member.Optional("said", new Value.Date()),
        Member.Optional("locator", new Value.Text()),
    ];

    public static Citation? Read(ref ClaimsReader reader) =>
        Read(ref reader, Shape, out var parts)
            ? new() { Source = parts.Source, Quotes = parts.Quotes, Via = parts.Via, Said = parts.Said, Locator = parts.Locator, Note = parts.Note, Ext = parts.Ext }
            : null;

    public static Making? ReadMaking(ref ClaimsReader reader) =>
        Read(ref reader, MakingShape, out var parts)
            ? new()
            {
                Source = parts.Source,
                Quotes = parts.Quotes,
                Via = parts.Via,
                Said = parts.Said,
                Locator = parts.Locator,
                Modality = parts.Modality,
                Note = parts.Note,
                Ext = parts.Ext,
            }
            : null;

    public static void Write(Utf8JsonWriter json, Citation value)
    {
        var making = value as Making;
        var writer = new ObjectWriter(json, making is null ? Shape : MakingShape);
        writer.Id("source", value.Source);
        writer.List("quotes", value.Quotes, ValueJson.WriteQuote);
        writer.List("via", value.Via, ActorJson.Write);
        writer.Date("said", value.Said);
        writer.Text("locator", value.Locator);
        if (making is not null)
            writer.Choice("modality", making.Modality);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }

    private static bool Read(ref ClaimsReader reader, Shape shape, out Parts parts)
    {
        parts = default;
        var scope = reader.Begin(shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "source": parts.Source = reader.Id(); break;
                case "quotes": parts.Quotes = reader.List<Quote>(ValueJson.ReadQuote); break;
                case "via": parts.Via = reader.List<Actor>(ActorJson.Read); break;
                case "said": parts.Said = reader.Date(); break;
                case "locator": parts.Locator = reader.Name(); break;
                case "modality": parts.Modality = reader.Choice<Modality>(); break;
                case "note": parts.Note = reader.Text(); break;
                case "ext": parts.Ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete;
    }

    private struct Parts
    {
        public Id Source;
        public ImmutableArray<Quote> Quotes;
        public ImmutableArray<Actor> Via;
        public EdtfDate? Said;
        public string? Locator;
        public Modality Modality;
        public string? Note;
        public Extension? Ext;
    }
}
