using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class BearingJson
{
    public static readonly Shape Shape = new(typeof(Bearing),
        Member.Required("on", new Value.List(new Value.Id())),
        Member.Required("as", Value.ChoiceOf<BearingKind>()));

    public static Bearing? Read(ref ClaimsReader reader)
    {
        ImmutableArray<Id> on = [];
        BearingKind bearing = default;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "on": on = reader.Ids(required: true); break;
                case "as": bearing = reader.Choice<BearingKind>(); break;
            }
        }
        return scope.IsComplete
            ? new Bearing
            {
                On = on,
                As = bearing,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Bearing value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Ids("on", value.On);
        writer.Choice("as", value.As);
        writer.End();
    }
}
