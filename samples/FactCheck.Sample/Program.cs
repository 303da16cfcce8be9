// Reads a claim set and shows what it holds: dotnet run --project samples/FactCheck.Sample [-- path]
using System.Text;
using FactCheck;
using FactCheck.Sample;

Console.OutputEncoding = Encoding.UTF8;
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "kaspersky-2017.claims.json");
try
{
    if (ClaimSetFile.TryLoad(path, out var set, out var findings))
    {
        Show(set);
        Page.Section($"Findings ({findings.Length})", findings.Select(finding => $"{finding.Pointer}: {finding.Code}: {finding.Message}"));
        return 0;
    }
    foreach (var error in findings)
        Console.Error.WriteLine(error);
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"{path}: cannot be read: {e.Message}");
}
return 3;

static void Show(ValidClaimSet set)
{
    var record = set.ClaimSet;
    Page.Wrapped($"{record.Title}: {set.Allegations.Length} allegations, {set.Responses.Length} responses with {set.Responses.Sum(response => response.Points.Length)} points, "
        + $"{set.Requests.Length} requests, {set.Evidence.Length} pieces of evidence, {set.Developments.Length} developments, {set.Sources.Length} sources. "
        + "Allegations are reported as made by those named; this record does not decide what is true.");
    Console.WriteLine();
    Page.Table(
        ["Allegation", "Made by", "Put as", "First seen", "Answered"],
        [32, 19, 11, 14, 16],
        set.Allegations.Select(allegation => new[]
        {
            $"{allegation.Id}\n{allegation.Statement}",
            Lines(allegation.Cites.Select(making => Origin(set, making))),
            Lines(allegation.Cites.Select(making => making.Modality).Order().Select(Words)),
            FirstSeen(set, allegation),
            Answered(set, allegation),
        }));

    var silent = set.Allegations.Where(allegation => !allegation.Against.IsEmpty && set.AnswersOfAccused(allegation.Id).IsEmpty).ToArray();
    Page.Section($"No answer of the accused is recorded ({silent.Length})", silent.Select(allegation => $"{allegation.Id}: {Asked(set, allegation)}"));
}

// The last link of the chain; the publisher where there is no chain; the source itself where there is no publisher.
static string Origin(ValidClaimSet set, Making making)
{
    var source = set.Get<Source>(making.Source);
    return making.Via is [.., var origin] ? Name(set, origin) : source.Publisher is { } publisher ? set.Get<Party>(publisher).Name : $"“{source.Title}”";
}

static string Name(ValidClaimSet set, Actor actor) => actor switch
{
    Actor.Party party => set.Get<Party>(party.Id).Name,
    Actor.Unnamed { Of: { } body } unnamed => $"{unnamed.Label} ({set.Get<Party>(body).Name})",
    Actor.Unnamed unnamed => unnamed.Label,
    Actor.Jointly jointly => string.Join(" and ", jointly.Actors.Select(one => Name(set, one))),
    Actor.Work work => $"“{set.Get<Source>(work.Source).Title}”",
    _ => "",
};

static string FirstSeen(ValidClaimSet set, Allegation allegation) =>
    allegation.Cites.Select(making => making.Said ?? set.Get<Source>(making.Source).Published).Where(date => date is not null).Min()?.ToString() ?? "undated";

static string Answered(ValidClaimSet set, Allegation allegation)
{
    if (allegation.Against.IsEmpty)
        return "accuses nobody";
    var answers = set.AnswersOfAccused(allegation.Id);
    return answers.IsEmpty ? $"no answer: {Asked(set, allegation)}"
        : Lines(answers.Select(answer => $"{Name(set, answer.Response.By)}: {Words(answer.Point.Kind)}{(answer.InGeneral ? ", in general" : "")}{(answer.Point.Coverage == Coverage.Unreported ? ", content not reported" : "")}"));
}

static string Asked(ValidClaimSet set, Allegation allegation) =>
    set.RequestsAbout(allegation.Id) is [var request, ..] ? $"asked, {Words(request.Outcome)}" : "not recorded as asked";

static string Lines(IEnumerable<string> values) => string.Join('\n', values.Distinct(StringComparer.Ordinal));

// didNotImmediatelyRespond → did not immediately respond
static string Words<T>(T value)
    where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
