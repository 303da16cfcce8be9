using System.Text.Json;

namespace FactCheck.Json;

internal static class WithdrawalJson
{
    public static readonly Shape Shape = new(typeof(Withdrawal),
        Member.Required("on", new Value.Date()),
        Member.Required("by", new Value.Actor()),
        Member.Required("why", new Value.Text()));

    public static Withdrawal? Read(ref ClaimsReader reader)
    {
        EdtfDate? on = null;
        Actor? by = null;
        string? why = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "on": on = reader.Date(); break;
                case "by": by = ActorJson.Read(ref reader); break;
                case "why": why = reader.Text(); break;
            }
        }
        return scope.IsComplete
            ? new Withdrawal
            {
                On = on!,
                By = by!,
                Why = why!,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Withdrawal value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Date("on", value.On);
        writer.Value("by", value.By, ActorJson.Write);
        writer.Text("why", value.Why);
        writer.End();
    }
}
