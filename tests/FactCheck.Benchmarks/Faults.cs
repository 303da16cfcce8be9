using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Json;

namespace FactCheck.Benchmarks;

/// <summary>What each way of reading says of the same faults: for the decision between them.</summary>
internal static class Faults
{
    private const string Head = """
        {
          "$schema": "https://factcheck.example/schema/claims-1.json",
          "id": "trial",
          "title": "Trial",
          "language": "en",

        """;

    private static readonly (string Name, string Json)[] Files =
    [
        ("unknown member", Head + """  "parties": [ { "id": "a", "kind": "company", "name": "A", "nmae": "B" } ] }"""),
        ("wrong type", Head + """  "parties": [ { "id": "a", "kind": "company", "name": 7 } ] }"""),
        ("missing member", Head + """  "parties": [ { "id": "a", "kind": "company" } ] }"""),
        ("unknown value", Head + """  "parties": [ { "id": "a", "kind": "firm", "name": "A" } ] }"""),
        ("duplicate member", Head + """  "parties": [ { "id": "a", "id": "b", "kind": "company", "name": "A" } ] }"""),
        ("null", Head + """  "parties": [ { "id": "a", "kind": "company", "name": null } ] }"""),
        ("null in a list", Head + """  "parties": [ null ] }"""),
        ("comment", Head + """  "parties": [ /* none yet */ ] }"""),
        ("too deep", Head + "  \"ext\": { \"deep\": " + new string('[', 80) + new string(']', 80) + " } }"),
        ("no id", Head + """  "parties": [ { "id": "Not an id", "kind": "company", "name": "A" } ] }"""),
        ("no date", Head + """  "changes": [ { "on": "2017-13", "what": "A month that there is not." } ] }"""),
        ("lone surrogate", Head + """  "summary": "half \ud83d of a pair" }"""),
        ("nine at once", Head + """
              "parties": [
                { "id": "a", "kind": "firm", "name": "A", "nmae": "B" },
                { "id": "B", "kind": "company", "name": 7 },
                null,
                { "id": "c", "id": "d", "kind": "company" }
              ],
              "changes": [ { "on": "2017-13", "what": null } ] }
            """),
    ];

    public static void Run()
    {
        foreach (var (name, json) in Files)
        {
            var utf8 = Encoding.UTF8.GetBytes(json);
            var ours = ClaimSetJson.Read(utf8).Diagnostics;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {name}\nFactCheck reports {ours.Length}:"));
            foreach (var diagnostic in ours)
                Console.WriteLine($"  {diagnostic.Pointer}: {diagnostic}");
            Console.WriteLine($"The serializer: {SayOfRival(utf8)}\n");
        }
    }

    private static string SayOfRival(byte[] utf8)
    {
        try
        {
            _ = Canonical.ReadPlain(utf8);
            return "accepted";
        }
        catch (JsonException e)
        {
            return string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber}, byte {e.BytePositionInLine}, path {e.Path}: {e.Message}");
        }
        catch (InvalidOperationException e)
        {
            return $"{e.GetType().Name}, no position: {e.Message}";
        }
    }
}
