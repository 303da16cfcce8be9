using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Tests.Unit.Json;

/// <summary>Texts on one line that are the smallest claim set with something added.</summary>
internal static class SmallTexts
{
    /// <summary>What every text begins with: all members that a claim set must have, and a comma.</summary>
    public const string Head = """{"$schema":"https://factcheck.example/schema/claims-1.json","id":"a","title":"T","language":"en",""";

    /// <summary>The text with further members.</summary>
    public static string With(string members) => Head + members + "}";

    /// <summary>The text with an item of evidence that has further members.</summary>
    public static string WithEvidence(string members) => With($$"""  "evidence":[{"id":"e","kind":"document","summary":"S",{{members}}}]""");

    /// <summary>The text with a citation that names these as the way of the words.</summary>
    public static string WithVia(string actors) => WithEvidence($$""" "cites":[{"source":"s","via":[{{actors}}]}]""");

    /// <summary>The text as UTF-8, with bytes in place of its only <c>@</c>.</summary>
    public static byte[] WithBytes(string members, params ReadOnlySpan<byte> inPlace)
    {
        var halves = With(members).Split('@');
        return [.. Encoding.UTF8.GetBytes(halves[0]), .. inPlace, .. Encoding.UTF8.GetBytes(halves[1])];
    }

    /// <summary>The codes of what is wrong with a text, with the columns of its only line.</summary>
    public static string Faults(string json, ClaimSetReadOptions? options = null) => Faults(ClaimSetJson.Read(json, options: options));

    /// <inheritdoc cref="Faults(string, ClaimSetReadOptions?)"/>
    public static string Faults(byte[] utf8) => Faults(ClaimSetJson.Read(utf8));

    /// <inheritdoc cref="Faults(string, ClaimSetReadOptions?)"/>
    public static string Faults(ClaimSetReading reading)
    {
        Assert.Equal(reading.Diagnostics.IsEmpty, reading.TryGetClaimSet(out _));
        return string.Join(' ', reading.Diagnostics.Select(diagnostic => $"{diagnostic.Code}@{diagnostic.Position}"));
    }

    /// <summary>The position at which a passage first begins in a text on one line.</summary>
    public static Position At(string json, string passage) => new(1, json.IndexOf(passage, StringComparison.Ordinal) + 1);
}
