using System.Buffers;
using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>The answer matrix as comma-separated values (RFC 4180): a row for each allegation and each of those whom it is against.</summary>
internal static class CsvMatrix
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private static readonly string[] Header =
    [
        "allegation", "statement", "made", "strongest", "status", "carriers", "origins", "makers", "evidenceFor", "evidenceAgainst",
        "party", "partyName", "manner", "kinds", "kindsInGeneral", "coverage", "answer", "responses", "requests",
    ];

    public static void Write(TextWriter output, Reading reading)
    {
        Row(output, Header);
        foreach (var each in reading.Allegations)
        {
            string[] alleged = [.. Alleged(each, reading)];
            if (!each.Answer.IsOwed)
                Row(output, [.. alleged, "", "", "", "", "", "", "accuses nobody", "", ""]);
            foreach (var answer in each.Answer.Parties)
                Row(output, [.. alleged, .. Answered(answer, reading.Names)]);
        }
    }

    /// <summary>
    /// A field that cannot be run: a spreadsheet takes what begins with =, +, -, @ or their full-width forms for a formula, and an apostrophe before it for text. Where the
    /// comma is the decimal sign, it takes what stands behind a semicolon for a field. Control characters, line breaks and tabs among them, are written as their codes.
    /// </summary>
    public static string Field(string text)
    {
        var harmless = Harmless(Visible.Text(text));
        return harmless.AsSpan().ContainsAny(Quoted) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }

    private static string Harmless(string text)
    {
        var harmless = new StringBuilder(text.Length);
        var isAtStart = true;
        foreach (var c in text)
        {
            if (isAtStart && c is ('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'))
                harmless.Append('\'');
            harmless.Append(c);
            isAtStart = c == ';' || (isAtStart && char.IsWhiteSpace(c));
        }
        return harmless.ToString();
    }

    private static IEnumerable<string> Alleged(AllegationEvaluation each, Reading reading) =>
    [
        each.Id.Value,
        each.Statement,
        Several(HistoryOf.Makings(each.Allegation, reading.ClaimSet).Select(making => making.On?.ToString() ?? "undated").Distinct(StringComparer.Ordinal)),
        DataWords.Of(each.Strongest),
        DataWords.Of(each.Status),
        .. new[] { each.Origins.Carriers, each.Origins.Origins, each.Origins.Makers, each.Origins.EvidenceFor, each.Origins.EvidenceAgainst }.Select(number => number.ToString(CultureInfo.InvariantCulture)),
    ];

    private static IEnumerable<string> Answered(PartyAnswer answer, Names names) =>
    [
        answer.Party.Value,
        names.OfParty(answer.Party),
        DataWords.Of(answer.Manner),
        Several(answer.Kinds(inGeneral: false).Select(DataWords.Of)),
        Several(answer.Kinds(inGeneral: true).Select(DataWords.Of)),
        answer.Coverage is { } coverage ? DataWords.Of(coverage) : "",
        AnswerPhrase.Of(answer, names),
        Several(answer.Answers.Select(each => each.Response.Id.Value).Distinct(StringComparer.Ordinal)),
        Several(answer.Requests.Select(request => $"{request.Id} {DataWords.Of(request.Outcome)}")),
    ];

    private static string Several(IEnumerable<string> values) => string.Join("; ", values);

    private static void Row(TextWriter output, string[] fields)
    {
        output.Write(string.Join(',', fields.Select(Field)));
        output.Write("\r\n");
    }
}
