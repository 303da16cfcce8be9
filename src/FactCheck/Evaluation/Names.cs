using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>What those who act and the sources are called where people read: by name, by label, by title.</summary>
/// <param name="set">Everything that may be shown, of whatever day: names do not depend on the day.</param>
/// <param name="editorial">Whether whoever spoke on deep background or off the record is named, and marked.</param>
internal sealed class Names(ValidClaimSet set, bool editorial) : Naming
{
    public override string Of(Actor actor) => actor switch
    {
        Actor.Party party => OfParty(party.Id),
        Actor.Unnamed { Terms: AttributionTerms.OffTheRecord or AttributionTerms.DeepBackground } unnamed => Protected(unnamed),
        Actor.Unnamed unnamed => Labelled(unnamed),
        Actor.Jointly jointly => string.Join(" and ", jointly.Actors.Select(Of)),
        Actor.Work work => OfSource(work.Source),
        _ => "",
    };

    /// <summary>Of somebody unnamed also who reports it; of what may be used without attribution only who had it.</summary>
    public override string Of(Origin origin) => origin switch
    {
        { Actor: Actor.Unnamed { Terms: AttributionTerms.DeepBackground }, Reporter: { } reporter } when !editorial => $"{Of(reporter)}, without attribution",
        { Reporter: { } reporter } => $"{Of(origin.Actor)}, as reported by {Of(reporter)}",
        _ => Of(origin.Actor),
    };

    /// <summary>A person with the body that they belong to.</summary>
    public override string OfParty(Id party) => set.Get<Party>(party) switch
    {
        { Kind: PartyKind.Person, MemberOf: [var body, ..] } person => $"{person.Name} ({set.Get<Party>(body).Name})",
        var one => one.Name,
    };

    public override string OfSource(Id source) => $"“{set.Get<Source>(source).Title}”";

    /// <summary>Who published a source, and its title where nobody is known to have.</summary>
    public string Outlet(Id source) => set.Get<Source>(source).Publisher is { } publisher ? OfParty(publisher) : OfSource(source);

    private string Labelled(Actor.Unnamed unnamed) => unnamed.Of is { } body ? $"{unnamed.Label} ({set.Get<Party>(body).Name})" : unnamed.Label;

    private string Protected(Actor.Unnamed unnamed) => unnamed.Terms == AttributionTerms.OffTheRecord
        ? editorial ? $"{Labelled(unnamed)} [OFF THE RECORD]" : "somebody off the record"
        : editorial ? $"{Labelled(unnamed)} [on deep background]" : "somebody, without attribution";
}
