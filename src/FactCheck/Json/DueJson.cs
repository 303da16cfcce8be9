using System.Text.Json;

namespace FactCheck.Json;

internal static class DueJson
{
    public static readonly Shape Shape = new(typeof(Due),
        Member.Required("what", new Value.Text()),
        Member.Optional("within", new Value.Text()),
        Member.Optional("by", new Value.Date()));

    public static Due? Read(ref ClaimsReader reader)
    {
        string? what = null;
        string? within = null;
        EdtfDate? by = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "what": what = reader.Text(); break;
                case "within": within = reader.Name(); break;
                case "by": by = reader.Date(); break;
            }
        }
        return scope.IsComplete
            ? new Due
            {
                What = what!,
                Within = within,
                By = by,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Due value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Text("what", value.What);
        writer.Text("within", value.Within);
        writer.Date("by", value.By);
        writer.End();
    }
}
