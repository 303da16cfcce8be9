// Reads a claim set and shows what it holds: dotnet run --project samples/FactCheck.Sample [-- path]
using System.Text;
using FactCheck;
using FactCheck.Sample;
using static FactCheck.Sample.Wording;

Console.OutputEncoding = Encoding.UTF8;
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "kaspersky-2017.claims.json");
try
{
    if (ClaimSetFile.TryLoad(path, out var set, out var findings))
    {
        Show(set);
        if (!findings.IsEmpty)
            Page.Section($"Findings ({findings.Length})", findings.Select(finding => $"{finding.Code} {finding.Pointer}: {finding.Message}"));
        return 0;
    }
    foreach (var error in findings)
        Console.Error.WriteLine(error);
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
{
    Console.Error.WriteLine(Page.OneLine($"{path}: cannot be read: {(Directory.Exists(path) ? "it is a folder." : e.Message)}"));
}
return 3;

static void Show(ValidClaimSet set)
{
    var shown = set.Allegations.Where(allegation => Makings(set, allegation).Any()).ToArray();
    Page.Wrapped($"{set.ClaimSet.Title}: {Count(shown.Length, "allegation")}, {Count(set.Responses.Length, "response")}, "
        + $"{Count(set.Evidence.Length, "piece")} of evidence, {Count(set.Developments.Length, "development")}, {Count(set.Sources.Length, "source")}.");
    if (set.ClaimSet.Summary is { } summary)
        Page.Wrapped(summary);
    Page.Wrapped("Allegations are shown as made by those named; this record does not decide what is true.");
    var hidden = set.Allegations.Sum(allegation => allegation.Cites.Length - Makings(set, allegation).Count());
    if (hidden > 0)
        Page.Wrapped($"Off the record, and so not shown: {Count(hidden, "citation")}; {Count(set.Allegations.Length - shown.Length, "allegation")} with no other.");
    Console.WriteLine();

    Page.Table(
        ["Allegation", "Made by, and how strongly", "First seen", "Answer of the accused"],
        [26, 27, 13, 28],
        shown.Select(allegation => new[] { Statement(set, allegation), Makers(set, allegation), FirstSeen(set, allegation), Answer(set, allegation) }));

    Page.Section("What was answered", set.Responses.Where(IsPublic).Select(response => $"{Name(set, response.By)}, {Day(response.Issued)}: {response.Summary}"));
    var unheard = (from allegation in shown from party in allegation.Against where !Answers(set, allegation, party).Any() select (allegation, party)).ToArray();
    Page.Section($"No answer of the accused is recorded ({unheard.Length})", unheard.Select(each => $"{each.allegation.Id}, {Name(set, each.party)}: {Asked(set, each.allegation, each.party)}"));
    Page.Section("Sources", set.Sources.Select(source => $"{source.Id}, {Day(source.Published)}: {source.Title}"));
}

static string Statement(ValidClaimSet set, Allegation allegation) =>
    $"{allegation.Id}\n"
    + (allegation.Withdrawn is { } withdrawn ? $"WITHDRAWN on {withdrawn.On} by {Name(set, withdrawn.By)}: {withdrawn.Why}\n" : "")
    + allegation.Statement;

// Each maker once for each strength, in the order of publication, with where it stands.
static string Makers(ValidClaimSet set, Allegation allegation) => string.Join('\n',
    from making in Makings(set, allegation)
    group Carrier(set, making) by $"{Origin(set, making)}: {Words(making.Modality)}" into carriers
    let places = carriers.Distinct().Where(carrier => !carriers.Key.Contains(carrier, StringComparison.Ordinal)).ToArray()
    select carriers.Key + (places.Length switch { 0 => "", 1 => $", in {places[0]}", var several => $", in {several} sources" }));

// What is off the record is for editors, not for a page.
static IEnumerable<Making> Makings(ValidClaimSet set, Allegation allegation) => set.MakingsOf(allegation.Id).Where(making => !making.Via.Any(actor => actor.IsOffTheRecord));

static bool IsPublic(Response response) =>
    !response.By.IsOffTheRecord && (response.Cites.IsEmpty || response.Cites.Any(citation => !citation.Via.Any(actor => actor.IsOffTheRecord)));

// What one of the accused answered, or somebody who belongs to them.
static IEnumerable<Answer> Answers(ValidClaimSet set, Allegation allegation, Id party) =>
    set.AnswersOfAccused(allegation.Id).Where(answer => IsPublic(answer.Response) && answer.Response.By.Parties.Intersect(set.VoicesOf(party)).Any());

static string FirstSeen(ValidClaimSet set, Allegation allegation) => Day(set.Get<Source>(Makings(set, allegation).First().Source).Published);

// For each of the accused: who answered, with the kinds of answer, to this allegation first, then what was said only in general.
static string Answer(ValidClaimSet set, Allegation allegation) =>
    allegation.Against.IsEmpty ? "accuses nobody" : string.Join('\n', allegation.Against.SelectMany(party => AnswersOf(set, allegation, party)).Distinct());

static IEnumerable<string> AnswersOf(ValidClaimSet set, Allegation allegation, Id party)
{
    var answers = Answers(set, allegation, party).GroupBy(answer => Name(set, answer.Response.By)).ToArray();
    return answers is [] ? [$"{Name(set, party)}: none recorded; {Asked(set, allegation, party)}"] : answers.Select(by =>
    {
        var toThis = Kinds(by.Where(answer => !answer.InGeneral));
        var inGeneral = Kinds(by.Where(answer => answer.InGeneral));
        return $"{by.Key}: {toThis}{(toThis != "" && inGeneral != "" ? "; " : "")}{(inGeneral != "" ? "in general " : "")}{inGeneral}";
    });
}

// Whether one of the accused was asked about the allegation, or about one that it is a particular case of.
static string Asked(ValidClaimSet set, Allegation allegation, Id party)
{
    var requests = set.GeneralOf(allegation.Id).Prepend(allegation.Id).SelectMany(id => set.RequestsAbout(id)).Where(request => set.VoicesOf(party).Contains(request.To)).Distinct();
    return string.Join("; ", requests.Select(request => $"asked, {Words(request.Outcome)}").DefaultIfEmpty("not recorded as asked"));
}
