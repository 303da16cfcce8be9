using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>
/// Somebody who says, passes on, asks or does something: a named <see cref="Party"/>, an <see cref="Unnamed"/> one, several
/// <see cref="Jointly"/>, or a <see cref="Work"/> that the words come out of. No other kinds can be made.
/// </summary>
/// <remarks>An id, or the text of one, converts to the party of that id.</remarks>
[JsonConverter(typeof(FormatConverter<Actor>))]
public abstract record Actor
{
    private Actor()
    {
    }

    /// <summary>The parties that the actor names: itself, the body that an unnamed one is said to belong to, those of each of several. None of a work.</summary>
    public IEnumerable<Id> Parties => this switch
    {
        Party party => [party.Id],
        Unnamed { Of: { } body } => [body],
        Jointly jointly => jointly.Actors.SelectMany(actor => actor.Parties),
        _ => [],
    };

    /// <summary>Whether the actor, or one of several, spoke off the record: what came from them is not for publication.</summary>
    public bool IsOffTheRecord => this is Unnamed { Terms: AttributionTerms.OffTheRecord } || (this is Jointly jointly && jointly.Actors.Any(actor => actor.IsOffTheRecord));

    /// <summary>Whether the actor, or one of several, spoke on terms on which a text does not say who it was.</summary>
    internal bool IsWithheld =>
        this is Unnamed { Terms: AttributionTerms.OffTheRecord or AttributionTerms.DeepBackground } || (this is Jointly jointly && jointly.Actors.Any(actor => actor.IsWithheld));

    /// <summary>
    /// Whether the actor, or one of several, is in the record only as the number that is published in place of whoever spoke on deep
    /// background: nothing shows whether they are somebody else than anybody.
    /// </summary>
    internal bool IsUnattributed => this switch
    {
        Unnamed unnamed => NotAttributed.IsIt(unnamed),
        Jointly jointly => jointly.Actors.Any(actor => actor.IsUnattributed),
        _ => false,
    };

    internal abstract void Closed();

    /// <summary>The party of an id.</summary>
    public static implicit operator Actor(Id party) => FromId(party);

    /// <summary>The party of an id, given as text.</summary>
    /// <exception cref="FormatException">The text is not an id.</exception>
    public static implicit operator Actor(string party) => FromId(party);

    /// <summary>The party of an id.</summary>
    public static Actor FromId(Id party) => new Party(party);

    /// <summary>A party of the claim set.</summary>
    [JsonConverter(typeof(FormatConverter<Actor>))]
    public sealed record Party : Actor
    {
        /// <summary>Names a party of the claim set.</summary>
        /// <exception cref="ArgumentException"><paramref name="id"/> is the default id, which names nothing.</exception>
        public Party(Id id) => Id = Require.Reference(id, nameof(id));

        /// <summary>The id of the party.</summary>
        public Id Id { get; }

        internal override void Closed()
        {
        }
    }

    /// <summary>Somebody whom the text does not name, or does not identify.</summary>
    [JsonConverter(typeof(FormatConverter<Actor>))]
    public sealed record Unnamed : Actor
    {
        /// <summary>How the text calls them: "two sources", "officials", "she".</summary>
        public required string Label { get; init => field = Require.Text(value); }

        /// <summary>The body that they are said to belong to.</summary>
        public Id? Of { get; init => field = Require.Reference(value); }

        /// <summary>How many they are, where the text says so; at least 1.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
        public int? Count { get; init => field = value is < 1 ? throw new ArgumentOutOfRangeException(nameof(Count), value, "There is at least one.") : value; }

        /// <summary>On which terms they spoke, where that is known.</summary>
        public AttributionTerms? Terms { get; init => field = Require.Choice(value); }

        /// <summary>Why they are not named, or not identified. For editors: it is not published.</summary>
        public string? Reason { get; init => field = Require.OptionalText(value); }

        internal override void Closed()
        {
        }
    }

    /// <summary>Two or more who say or do something together, and so are one origin.</summary>
    [JsonConverter(typeof(FormatConverter<Actor>))]
    public sealed record Jointly : Actor
    {
        private readonly Items<Actor> _actors;

        /// <summary>Names those who act together.</summary>
        /// <exception cref="ArgumentException">They are fewer than two, one of them is named twice, or one of them is itself a joint actor.</exception>
        public Jointly(ImmutableArray<Actor> actors)
        {
            _actors = new(actors, nameof(actors));
            if (Actors.Length < 2 || Actors.Any(actor => actor is Jointly) || Actors.Distinct().Count() < Actors.Length)
                throw new ArgumentException("Joint actors are two or more, each of them once and none of them joint: put all of them into one list.", nameof(actors));
        }

        /// <summary>Those who act together: two or more, in the order of the text.</summary>
        public ImmutableArray<Actor> Actors => _actors.Array;

        internal override void Closed()
        {
        }
    }

    /// <summary>A document that is a source of its own, held or not, and that the words come out of.</summary>
    [JsonConverter(typeof(FormatConverter<Actor>))]
    public sealed record Work : Actor
    {
        /// <summary>Names the source that the words come out of.</summary>
        /// <exception cref="ArgumentException"><paramref name="source"/> is the default id, which names nothing.</exception>
        public Work(Id source) => Source = Require.Reference(source, nameof(source));

        /// <summary>The id of the source.</summary>
        public Id Source { get; }

        internal override void Closed()
        {
        }
    }
}
