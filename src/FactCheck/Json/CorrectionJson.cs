using System.Text.Json;

namespace FactCheck.Json;

internal static class CorrectionJson
{
    public static readonly Shape Shape = new(typeof(Correction),
        Member.Required("on", new Value.Date()),
        Member.Required("kind", Value.ChoiceOf<CorrectionKind>()),
        Member.Required("what", new Value.Text()),
        Member.Optional("url", new Value.Url()));

    public static Correction? Read(ref ClaimsReader reader)
    {
        EdtfDate? on = null;
        CorrectionKind kind = default;
        string? what = null;
        string? url = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "on": on = reader.Date(); break;
                case "kind": kind = reader.Choice<CorrectionKind>(); break;
                case "what": what = reader.Text(); break;
                case "url": url = reader.Url(); break;
            }
        }
        return scope.IsComplete
            ? new Correction
            {
                On = on!,
                Kind = kind,
                What = what!,
                Url = url,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Correction value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Date("on", value.On);
        writer.Choice("kind", value.Kind);
        writer.Text("what", value.What);
        writer.Text("url", value.Url);
        writer.End();
    }
}
