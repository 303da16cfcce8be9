using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class PartyJson
{
    public static readonly Shape Shape = new(typeof(Party),
        Member.Required("id", new Value.Id()),
        Member.Required("kind", Value.ChoiceOf<PartyKind>()),
        Member.Required("name", new Value.Text()),
        Member.List("aliases", new Value.Text()),
        Member.List("memberOf", new Value.Id()),
        Member.Optional("url", new Value.Url()),
        Member.List("reliability", new Value.Object(ReliabilityJson.Shape)),
        Member.Note,
        Member.Ext);

    public static Party? Read(ref ClaimsReader reader)
    {
        reader.CountItem();
        Id id = default;
        PartyKind kind = default;
        string? name = null;
        ImmutableArray<string> aliases = [];
        ImmutableArray<Id> memberOf = [];
        string? url = null;
        ImmutableArray<Reliability> reliability = [];
        string? note = null;
        Extension? ext = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "id": id = reader.Id(); break;
                case "kind": kind = reader.Choice<PartyKind>(); break;
                case "name": name = reader.Text(); break;
                case "aliases": aliases = reader.Names(); break;
                case "memberOf": memberOf = reader.Ids(); break;
                case "url": url = reader.Url(); break;
                case "reliability": reliability = reader.List<Reliability>(ReliabilityJson.Read); break;
                case "note": note = reader.Text(); break;
                case "ext": ext = reader.Extension(); break;
            }
        }
        return scope.IsComplete
            ? new Party
            {
                Id = id,
                Kind = kind,
                Name = name!,
                Aliases = aliases,
                MemberOf = memberOf,
                Url = url,
                Reliability = reliability,
                Note = note,
                Ext = ext,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Party value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Id("id", value.Id);
        writer.Choice("kind", value.Kind);
        writer.Text("name", value.Name);
        writer.Texts("aliases", value.Aliases);
        writer.Ids("memberOf", value.MemberOf);
        writer.Text("url", value.Url);
        writer.List("reliability", value.Reliability, ReliabilityJson.Write);
        writer.NoteAndExt(value.Note, value.Ext);
        writer.End();
    }
}
