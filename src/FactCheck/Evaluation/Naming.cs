using FactCheck.Diagnostics;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>What those who act and the sources are called in sentences about an evaluation: ids here, names and titles where people read them.</summary>
internal abstract class Naming
{
    /// <summary>Ids and labels, as <see cref="ActorPhrase"/> has them.</summary>
    public static Naming InIds { get; } = new Ids();

    public abstract string Of(Actor actor);

    public abstract string Of(Origin origin);

    public abstract string OfSource(Id source);

    public abstract string OfParty(Id party);

    public string All(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(Of));

    public string All(IEnumerable<Origin> origins) => string.Join("; ", origins.Select(Of));

    private sealed class Ids : Naming
    {
        public override string Of(Actor actor) => actor.InIds();

        public override string Of(Origin origin) => origin.ToString();

        public override string OfSource(Id source) => source.Value;

        public override string OfParty(Id party) => party.Value;
    }
}
