namespace FactCheck.Sample;

/// <summary>What the page calls things.</summary>
internal static class Wording
{
    // The last link of the chain, or the publisher where there is no chain; of somebody unnamed also to whom they said it.
    public static string Origin(ValidClaimSet set, Making making)
    {
        string[] hands = [Carrier(set, making), .. making.Via.Select(actor => Name(set, actor))];
        return making.Via switch
        {
            [.., Actor.Unnamed { Terms: AttributionTerms.DeepBackground }] => $"{hands[^2]}, without attribution",
            [.., Actor.Unnamed] => $"{hands[^1]}, told to {hands[^2]}",
            _ => hands[^1],
        };
    }

    public static string Carrier(ValidClaimSet set, Making making) =>
        set.Get<Source>(making.Source) is { Publisher: { } publisher } ? Name(set, publisher) : $"“{set.Get<Source>(making.Source).Title}”";

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

    public static string Covers(Point point) => (point.Coverage switch
    {
        Coverage.Partial => ", to a part of it",
        Coverage.Deflects => ", on something else",
        Coverage.Unreported => ", its content not reported",
        _ => "",
    }) + (point.Part is { } part ? $". {part}" : "");

    public static string Day(EdtfDate? date) => date?.ToString().Split('T')[0] ?? "undated";

    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    // didNotImmediatelyRespond → did not immediately respond
    public static string Words<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}
