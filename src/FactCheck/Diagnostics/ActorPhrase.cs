namespace FactCheck.Diagnostics;

/// <summary>
/// An actor as it is named among ids: a party and a document by id, the unnamed by their label and the body that they belong to. Whoever spoke off the record or on deep
/// background is not named, and what is named stays on one line.
/// </summary>
internal static class ActorPhrase
{
    public static string InIds(this Actor actor) => actor switch
    {
        Actor.Party party => party.Id.Value,
        Actor.Unnamed { Terms: AttributionTerms.OffTheRecord } => "somebody off the record",
        Actor.Unnamed { Terms: AttributionTerms.DeepBackground } => "somebody, without attribution",
        Actor.Unnamed { Of: { } body } unnamed => $"{Visible.Text(unnamed.Label)} of {body}",
        Actor.Unnamed unnamed => Visible.Text(unnamed.Label),
        Actor.Jointly jointly => string.Join(" and ", jointly.Actors.Select(InIds)),
        Actor.Work work => work.Source.Value,
        _ => "",
    };
}
