using System.Text.Json;

namespace FactCheck.Json;

internal static class RelationJson
{
    public static readonly Shape Shape = new(typeof(Relation),
        Member.Required("kind", Value.ChoiceOf<RelationKind>()),
        Member.Required("to", new Value.Id()));

    public static Relation? Read(ref ClaimsReader reader)
    {
        RelationKind kind = default;
        Id to = default;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "kind": kind = reader.Choice<RelationKind>(); break;
                case "to": to = reader.Id(); break;
            }
        }
        return scope.IsComplete
            ? new Relation
            {
                Kind = kind,
                To = to,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Relation value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Choice("kind", value.Kind);
        writer.Id("to", value.To);
        writer.End();
    }
}
