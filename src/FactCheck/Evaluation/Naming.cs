using FactCheck.Diagnostics;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>
/// What those who act and the sources are called in sentences about an evaluation: ids and labels here, as <see cref="ActorPhrase"/> has
/// them; names and titles where people read them.
/// </summary>
internal class Naming
{
    public static Naming InIds { get; } = new();

    public virtual string Of(Actor actor) => actor.InIds();

    public virtual string Of(Origin origin) => origin.ToString();

    public virtual string OfSource(Id source) => source.Value;

    public virtual string OfParty(Id party) => party.Value;

    public string All(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(Of));

    public string All(IEnumerable<Origin> origins) => string.Join("; ", origins.Select(Of));
}
