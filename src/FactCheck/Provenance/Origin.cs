using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Diagnostics;

namespace FactCheck.Provenance;

/// <summary>Who is at the end of a chain: whoever holds the view or knows the fact, as far as the record goes.</summary>
/// <remarks>
/// Two origins are equal where the record names the same: the same party; the same work; somebody unnamed with the same label, of the same body, who said it to
/// the same reporter; the same set of joint actors. On which terms they spoke, why they are not named, how many they are and in which order
/// several are named does not matter. Equal origins are never told apart; those that differ may not be told apart either
/// (<see cref="SourceTracing.CanBeToldApart"/>).
/// </remarks>
[JsonConverter(typeof(DataConverter<Origin>))]
public sealed class Origin : IEquatable<Origin>
{
    internal Origin(Actor actor, Actor? reporter)
    {
        Actor = actor;
        Reporter = ActorIdentity.NeedsReporter(actor) ? reporter : null;
    }

    /// <summary>The party, the unnamed, the joint actors or the work, as it was written down where it first occurs.</summary>
    public Actor Actor { get; }

    /// <summary>
    /// To whom somebody unnamed said it: the link before, or the carrier's publisher, or the carrier as a work. Null where nobody unnamed is in
    /// <see cref="Actor"/>.
    /// </summary>
    public Actor? Reporter { get; }

    /// <summary>Whether a text does not say who it is.</summary>
    internal bool IsWithheld => Actor.IsWithheld || Reporter is { IsWithheld: true };

    /// <summary>
    /// Whether nothing shows that it is another than anybody else: it is, or one of several is, a number in place of whoever spoke on deep
    /// background, or somebody of no body who is known only as who spoke to such a one.
    /// </summary>
    internal bool IsUnattributed =>
        Actor.IsUnattributed || (Reporter is { IsUnattributed: true } && ActorIdentity.IsKnownByReporter(Actor));

    /// <summary>
    /// Equal where the record names the same and a text may say the same of it. Where people read, origins are grouped by this and not by themselves: what
    /// somebody said on deep background would else stand under the label that they have where they spoke on background.
    /// </summary>
    internal (Origin Origin, string? Withheld) Attribution => (this, IsWithheld ? ToString() : null);

    /// <summary>Whether the record names the same origin.</summary>
    public bool Equals(Origin? other) =>
        ReferenceEquals(this, other) || (other is not null && ActorIdentity.Comparer.Equals(Actor, other.Actor) && ActorIdentity.Comparer.Equals(Reporter, other.Reporter));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Origin);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = ActorIdentity.Comparer.GetHashCode(Actor);
        return Reporter is null ? hash : HashCode.Combine(hash, ActorIdentity.Comparer.GetHashCode(Reporter));
    }

    /// <summary>
    /// The origin in ids and labels, as in <c>two engineers, via coast-wire</c>. Whoever spoke off the record or on deep background is not named.
    /// </summary>
    public override string ToString() => Reporter is null ? Actor.InIds() : $"{Actor.InIds()}, via {Reporter.InIds()}";
}
