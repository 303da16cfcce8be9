namespace FactCheck.Provenance;

/// <summary>
/// What an origin is taken for when origins are told apart: a party or a work by its id, which is unique in a claim set; somebody unnamed of a body for that body;
/// a work without authors for its publisher, as a carrier is; anybody else unnamed for a label and a reporter.
/// </summary>
/// <param name="Id">The party or the work; the default id for somebody unnamed.</param>
/// <param name="Unnamed">Somebody unnamed; null for a party or a work.</param>
internal readonly record struct Place(Id Id, Origin? Unnamed = null)
{
    /// <summary>The places of those who are an origin.</summary>
    public static HashSet<Place> Of(Origin origin, Bodies bodies) => [.. ActorIdentity.Each(origin.Actor).Select(actor => actor switch
    {
        Actor.Party party => new Place(party.Id),
        Actor.Work work => new(bodies.SpeakerOf(work.Source)),
        Actor.Unnamed { Of: { } body } => new(body),
        _ => new(default, new(actor, origin.Reporter)),
    })];
}
