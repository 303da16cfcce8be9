namespace FactCheck.Provenance;

/// <summary>
/// What an origin is taken for when origins are told apart: a party or a work by its id, which is unique in a claim set; somebody unnamed of a body for that body;
/// a work without authors for its publisher, as a carrier is; anybody else unnamed for a label and a reporter.
/// </summary>
internal readonly struct Place : IEquatable<Place>
{
    private readonly string? _label;
    private readonly Actor? _reporter;

    public Place(Id id) => Id = id;

    private Place(string label, Actor? reporter) => (_label, _reporter) = (label, reporter);

    /// <summary>The party or the work; the default id for somebody unnamed.</summary>
    public Id Id { get; }

    /// <summary>The place of an actor that is not several.</summary>
    public static Place Of(Actor actor, Actor? reporter, Bodies bodies) => actor switch
    {
        Actor.Party party => new(party.Id),
        Actor.Work work => new(bodies.SpeakerOf(work.Source)),
        Actor.Unnamed { Of: { } body } => new(body),
        Actor.Unnamed unnamed => new(unnamed.Label, reporter),
        _ => throw new ArgumentException("Several have a place each.", nameof(actor)),
    };

    public bool Equals(Place other) => _label is null
        ? other._label is null && Id == other.Id
        : string.Equals(_label, other._label, StringComparison.Ordinal) && ActorIdentity.Comparer.Equals(_reporter, other._reporter);

    public override bool Equals(object? obj) => obj is Place other && Equals(other);

    public override int GetHashCode() =>
        _label is null ? Id.GetHashCode() : HashCode.Combine(string.GetHashCode(_label, StringComparison.Ordinal), _reporter is null ? 0 : ActorIdentity.Comparer.GetHashCode(_reporter));
}
