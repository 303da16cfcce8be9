using FactCheck.Chronology;
using FactCheck.Provenance;

namespace FactCheck.Sample;

/// <summary>What the page calls things.</summary>
internal sealed class Wording(ValidClaimSet set)
{
    // Of somebody unnamed also who reports it; of what may be used without attribution only who had it.
    public string Name(Origin origin) => origin switch
    {
        { Actor: Actor.Unnamed { Terms: AttributionTerms.DeepBackground }, Reporter: { } reporter } => $"{Name(reporter)}, without attribution",
        { Reporter: { } reporter } => $"{Name(origin.Actor)}, as reported by {Name(reporter)}",
        _ => Name(origin.Actor),
    };

    public string Name(Actor actor) => actor switch
    {
        Actor.Party party when set.Get<Party>(party.Id) is { Kind: PartyKind.Person, MemberOf: [var body, ..] } person => $"{person.Name} ({set.Get<Party>(body).Name})",
        Actor.Party party => set.Get<Party>(party.Id).Name,
        Actor.Unnamed { Terms: AttributionTerms.DeepBackground } => "somebody",
        Actor.Unnamed { Of: { } body } unnamed => $"{unnamed.Label} ({set.Get<Party>(body).Name})",
        Actor.Unnamed unnamed => unnamed.Label,
        Actor.Jointly jointly => string.Join(" and ", jointly.Actors.Select(Name)),
        Actor.Work work => work.Source.Value,
        _ => "",
    };

    public string Asked(Request request) =>
        $"{Name(request.To)}{(request.By is { } by ? $" by {Name(by)}" : "")}, {Day(request.On)}{(request.About.IsEmpty ? "" : $", about {string.Join(", ", request.About)}")}: {Words(request.Outcome)}";

    public string Happened(TimelineEntry entry) => $"{Day(entry.On)}: " + entry switch
    {
        { Item: Development development } => development.Title + (development.Status is { } status ? $" ({Words(status)})" : ""),
        { Item: Assessment by } => $"{Name(by.By)} rates {by.Of} “{by.Rating}” ({by.Scale}): {by.Why}",
        { Correction: { } correction } => $"{entry.Item.Id} is {Words(correction.Kind)}: {correction.What}",
        _ => $"{entry.Item.Id} is withdrawn",
    };

    // How much of a claim set is not in this one.
    public string HeldBack(ValidClaimSet whole) => string.Join(", ", new (int Number, string Noun)[]
    {
        (whole.Citations.Count() - set.Citations.Count(), "citation"),
        (whole.Allegations.Length - set.Allegations.Length, "allegation"),
        (whole.Evidence.Length - set.Evidence.Length, "item of evidence"),
        (whole.Responses.Length - set.Responses.Length, "response"),
        (whole.Requests.Length - set.Requests.Length, "request"),
        (whole.Developments.Length - set.Developments.Length, "development"),
        (whole.Assessments.Length - set.Assessments.Length, "assessment"),
        (whole.Sources.Length - set.Sources.Length, "source"),
    }.Where(held => held.Number > 0).Select(held => Count(held.Number, held.Noun)));

    public static string By(Modality modality) => modality switch
    {
        Modality.Possible => "raised as possible by",
        Modality.Presupposed => "taken for granted by",
        _ => $"{Words(modality)} by",
    };

    public string Said(Answer answer) => $"{Name(answer.Response.By)}, {(answer.InGeneral ? "in general " : "")}{Words(answer.Point.Kind)} in {answer.Response.Id}";

    public static string Day(EdtfDate? date) => date?.ToString().Split('T')[0] ?? "undated";

    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : noun.Contains(' ') ? $"{number} {noun.Replace(" ", "s ", StringComparison.Ordinal)}" : $"{number} {noun}s";

    // didNotImmediatelyRespond → did not immediately respond
    public static string Words<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}
