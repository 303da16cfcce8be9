using System.Text.Json;

namespace FactCheck.Json;

internal static class ReliabilityJson
{
    public static readonly Shape Shape = new(typeof(Reliability),
        Member.Required("grade", Value.ChoiceOf<ReliabilityGrade>()),
        Member.Required("on", new Value.Date()),
        Member.Required("why", new Value.Text()));

    public static Reliability? Read(ref ClaimsReader reader)
    {
        ReliabilityGrade grade = default;
        EdtfDate? on = null;
        string? why = null;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "grade": grade = reader.Choice<ReliabilityGrade>(); break;
                case "on": on = reader.Date(); break;
                case "why": why = reader.Text(); break;
            }
        }
        return scope.IsComplete
            ? new Reliability
            {
                Grade = grade,
                On = on!,
                Why = why!,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, Reliability value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Choice("grade", value.Grade);
        writer.Date("on", value.On);
        writer.Text("why", value.Why);
        writer.End();
    }
}
