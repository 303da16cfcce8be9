using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class PointJson
{
    public static readonly Shape Shape = new(typeof(Point),
        Member.List("to", new Value.Id()),
        Member.Optional("general", new Value.Flag()),
        Member.Required("kind", Value.ChoiceOf<AnswerKind>()),
        Member.Optional("offers", Value.ChoiceOf<OfferKind>()),
        Member.Optional("coverage", Value.ChoiceOf<Coverage>()),
        Member.Optional("part", new Value.Text()),
        Member.Optional("alleges", new Value.Id()),
        Member.List("cites", new Value.Object(CitationJson.Shape)),
        Member.Note,
        Member.Ext);

    public static Point? Read(ref ClaimsReader reader)
    {
        ImmutableArray<Id> to = [];
        bool general = false;
        AnswerKind kind = default;
        OfferKind? offers = null;
        Coverage? coverage = null;
        string? part = null;
        Id? alleges = null;
        ImmutableArray<Citation> cites = [];
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "to": to = reader.Ids(); break;
                case "general": general = reader.Flag(); break;
                case "kind": kind = reader.Choice<AnswerKind>(); break;
                case "offers": offers = reader.Choice<OfferKind>(); break;
                case "coverage": coverage = reader.Choice<Coverage>(); break;
                case "part": part = reader.Text(); break;
                case "alleges": alleges = reader.Id(); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
                case "cites": cites = reader.List<Citation>(CitationJson.Read); break;
            }
        }
        return scope.IsComplete
            ? new Point
            {
                To = to,
                General = general,
                Kind = kind,
                Offers = offers,
                Coverage = coverage,
                Part = part,
                Alleges = alleges,
                Cites = cites,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Point value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Ids("to", value.To);
        writer.Flag("general", value.General);
        writer.Choice("kind", value.Kind);
        writer.Choice("offers", value.Offers);
        writer.Choice("coverage", value.Coverage);
        writer.Text("part", value.Part);
        writer.Id("alleges", value.Alleges);
        writer.List("cites", value.Cites, CitationJson.Write);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }
}
