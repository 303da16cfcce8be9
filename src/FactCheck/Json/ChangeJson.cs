using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

internal static class ChangeJson
{
    public static readonly Shape Shape = new(typeof(Change),
        Member.Required("on", new Value.Date()),
        Member.Required("what", new Value.Text()),
        Member.List("items", new Value.Id()));

    public static Change? Read(ref ClaimsReader reader)
    {
        EdtfDate? on = null;
        string? what = null;
        ImmutableArray<Id> items = [];
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "on": on = reader.Date(); break;
                case "what": what = reader.Text(); break;
                case "items": items = reader.Ids(); break;
            }
        }
        return scope.IsComplete
            ? new Change
            {
                On = on!,
                What = what!,
                Items = items,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Change value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Date("on", value.On);
        writer.Text("what", value.What);
        writer.Ids("items", value.Items);
        writer.End();
    }
}
