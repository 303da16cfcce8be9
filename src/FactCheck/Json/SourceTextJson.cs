using System.Text.Json;

namespace FactCheck.Json;

internal static class SourceTextJson
{
    public static readonly Shape Shape = new(typeof(SourceText),
        Member.Required("sha256", new Value.Sha256()),
        Member.Required("length", new Value.Number(0, int.MaxValue)));

    public static SourceText? Read(ref ClaimsReader reader)
    {
        string? sha256 = null;
        int length = 0;
        var scope = reader.Begin(Shape);
        while (reader.Next(ref scope))
        {
            switch (scope.Member)
            {
                case "sha256": sha256 = reader.Sha256(); break;
                case "length": length = reader.Number(0, int.MaxValue); break;
            }
        }
        return scope.IsComplete
            ? new SourceText
            {
                Sha256 = sha256!,
                Length = length,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter json, SourceText value)
    {
        var writer = new ObjectWriter(json, Shape);
        writer.Text("sha256", value.Sha256);
        writer.Number("length", value.Length);
        writer.End();
    }
}
