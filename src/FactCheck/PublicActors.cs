using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck;

/// <summary>
/// Actors as they are published: without the reason why somebody is not named, and whoever spoke on deep background with a number in
/// place of label, body and number of people.
/// </summary>
/// <remarks>
/// The same label of the same body gets the same number, as it is one origin; anybody else another. The numbers follow the order of the
/// format. A label that is such a number already stays, so that what is published once, or a part of it, is published again as it is; and
/// no number is given that a label has.
/// </remarks>
internal sealed class PublicActors
{
    private const string Called = "not attributed ";

    private readonly Dictionary<(string Label, Id? Of), string> _labels = [];

    /// <summary>The actors of a claim set in which nothing came off the record but who asked or acted.</summary>
    public PublicActors(ClaimSet claimSet)
    {
        var people = claimSet.Items.SelectMany(ActorsOf).Where(actor => !actor.IsOffTheRecord)
            .SelectMany(actor => actor is Actor.Jointly jointly ? jointly.Actors : [actor]).OfType<Actor.Unnamed>().ToArray();
        var taken = people.Select(one => one.Label).Where(IsNumbered).ToHashSet(StringComparer.Ordinal);
        var last = 0;
        foreach (var one in people)
            if (one.Terms == AttributionTerms.DeepBackground && !_labels.ContainsKey((one.Label, one.Of)))
                _labels.Add((one.Label, one.Of), one.Of is null && taken.Contains(one.Label) ? one.Label : Next());

        string Next()
        {
            string label;
            do
                label = string.Create(CultureInfo.InvariantCulture, $"{Called}{++last}");
            while (taken.Contains(label));
            return label;
        }
    }

    /// <summary>Whether nothing is recorded of somebody but such a number.</summary>
    public static bool IsNumber(Actor.Unnamed unnamed) =>
        unnamed is { Terms: AttributionTerms.DeepBackground, Of: null, Count: null, Reason: null } && IsNumbered(unnamed.Label);

    /// <summary>The actor as it is published; the same object where nothing of it is for editors only.</summary>
    public Actor Bare(Actor actor) => actor switch
    {
        Actor.Unnamed { Terms: AttributionTerms.DeepBackground } unnamed => Unattributed(unnamed),
        Actor.Unnamed { Reason: not null } unnamed => unnamed with { Reason = null },
        Actor.Jointly jointly => Bare(jointly),
        _ => actor,
    };

    /// <summary>Links that became the same are one link now: the later, since the last is the origin.</summary>
    public ImmutableArray<Actor> Chain(ImmutableArray<Actor> via) =>
        via.Same(via.Keep(Bare), out var bare) || bare.Length < 2 ? bare : [.. bare.Reverse().Distinct().Reverse()];

    private Actor.Unnamed Unattributed(Actor.Unnamed unnamed)
    {
        var label = _labels[(unnamed.Label, unnamed.Of)];
        return IsNumber(unnamed) && string.Equals(unnamed.Label, label, StringComparison.Ordinal)
            ? unnamed
            : new() { Label = label, Terms = AttributionTerms.DeepBackground };
    }

    /// <summary>Those who acted together and became the same are one actor now, with their number where it is known.</summary>
    private Actor Bare(Actor.Jointly jointly)
    {
        if (jointly.Actors.Same(jointly.Actors.Keep(Bare), out var actors))
            return jointly;
        if (actors.Distinct().Count() < actors.Length)
            actors =
            [
                .. from actor in actors
                   group actor by actor is Actor.Unnamed unnamed ? unnamed with { Count = null } : actor into same
                   select same.Key is Actor.Unnamed unnamed ? unnamed with { Count = CountOf(same) } : same.Key,
            ];
        return actors is [var only] ? only : new Actor.Jointly(actors);
    }

    private static int? CountOf(IEnumerable<Actor> same) =>
        same.Cast<Actor.Unnamed>().Aggregate<Actor.Unnamed, int?>(0, (sum, one) => sum + one.Count);

    private static bool IsNumbered(string label) =>
        label.StartsWith(Called, StringComparison.Ordinal)
        && int.TryParse(label.AsSpan(Called.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0 && label.Length == Called.Length + number.ToString(CultureInfo.InvariantCulture).Length;

    /// <summary>Every actor of an item, in the order of the format.</summary>
    private static IEnumerable<Actor> ActorsOf(Item item) => item switch
    {
        Allegation { Withdrawn: { } withdrawn } allegation => [.. ActorsOf(allegation.Cites), withdrawn.By],
        Allegation allegation => ActorsOf(allegation.Cites),
        Evidence evidence => ActorsOf(evidence.Cites),
        Response response => [response.By, .. response.Points.SelectMany(point => ActorsOf(point.Cites)), .. ActorsOf(response.Cites)],
        Request { By: { } by } request => [by, .. ActorsOf(request.Cites)],
        Request request => ActorsOf(request.Cites),
        Development development => [.. development.By, .. ActorsOf(development.Cites)],
        Assessment assessment => [assessment.By],
        _ => [],
    };

    private static IEnumerable<Actor> ActorsOf<T>(ImmutableArray<T> cites)
        where T : Citation =>
        cites.SelectMany(citation => citation.Via);
}
