namespace FactCheck.Sample;

/// <summary>What the page calls things.</summary>
internal static class Wording
{
    // The last link of the chain, or the carrier where there is no chain; of somebody unnamed also to whom they said it.
    public static string Origin(ValidClaimSet set, Making making) => making.Via switch
    {
        [] => Carrier(set, making),
        [.., Actor.Unnamed { Terms: AttributionTerms.DeepBackground }] =>
            $"{(making.Via is [.., var reporter, _] ? Name(set, reporter) : Carrier(set, making))}, without attribution",
        [.., var reporter, Actor.Unnamed unnamed] => $"{Name(set, unnamed)}, told to {Name(set, reporter)}",
        [.., var origin] => Name(set, origin),
    };

    // The publisher; where it is not known, the id of the source.
    public static string Carrier(ValidClaimSet set, Making making) =>
        set.Get<Source>(making.Source).Publisher is { } publisher ? Name(set, publisher) : making.Source.Value;

    public static string Name(ValidClaimSet set, Actor actor) => actor switch
    {
        Actor.Party party when set.Get<Party>(party.Id) is { Kind: PartyKind.Person, MemberOf: [var body, ..] } person => $"{person.Name} ({Name(set, body)})",
        Actor.Party party => set.Get<Party>(party.Id).Name,
        Actor.Unnamed { Terms: AttributionTerms.DeepBackground } => "somebody",
        Actor.Unnamed { Of: { } body } unnamed => $"{unnamed.Label} ({set.Get<Party>(body).Name})",
        Actor.Unnamed unnamed => unnamed.Label,
        Actor.Jointly jointly => string.Join(" and ", jointly.Actors.Select(one => Name(set, one))),
        Actor.Work work => $"“{set.Get<Source>(work.Source).Title}”",
        _ => "",
    };

    public static string Kinds(IEnumerable<Answer> answers) => string.Join(", ", answers
        .Select(answer => Words(answer.Point.Kind) + (answer.Point.Coverage == Coverage.Unreported ? " (content not reported)" : ""))
        .Distinct());

    public static string Day(EdtfDate? date) => date?.ToString().Split('T')[0] ?? "undated";

    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    // didNotImmediatelyRespond → did not immediately respond
    public static string Words<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}
