namespace FactCheck;

/// <summary>An actor as it is named among ids: a party and a document by id, the unnamed by their label and the body that they belong to.</summary>
internal static class ActorPhrase
{
    public static string InIds(this Actor actor) => actor switch
    {
        Actor.Party party => party.Id.Value,
        Actor.Unnamed { Of: { } body } unnamed => $"{unnamed.Label} of {body}",
        Actor.Unnamed unnamed => unnamed.Label,
        Actor.Jointly jointly => string.Join(" and ", jointly.Actors.Select(InIds)),
        Actor.Work work => work.Source.Value,
        _ => "",
    };
}
