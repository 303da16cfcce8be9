using FactCheck.Json;

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
internal sealed class PublicActors : Rewriter
{
    private readonly Dictionary<(string Label, Id? Of), string> _labels = [];

    /// <summary>The actors of a claim set in which nothing came off the record but who asked or acted.</summary>
    public PublicActors(ClaimSet claimSet)
    {
        var people = Actors.In(claimSet).Where(actor => !actor.IsOffTheRecord)
            .SelectMany(actor => actor is Actor.Jointly jointly ? jointly.Actors : [actor]).OfType<Actor.Unnamed>().ToArray();
        var taken = people.Select(one => one.Label).Where(NotAttributed.IsLabel).ToHashSet(StringComparer.Ordinal);
        var last = 0;
        foreach (var one in people)
            if (one.Terms == AttributionTerms.DeepBackground && !_labels.ContainsKey((one.Label, one.Of)))
                _labels.Add((one.Label, one.Of), one.Of is null && taken.Contains(one.Label) ? one.Label : Next());

        string Next()
        {
            string label;
            do
                label = NotAttributed.Label(++last);
            while (taken.Contains(label));
            return label;
        }
    }

    public override bool CanJoin => true;

    public override Losses Takes => Losses.Actors | Losses.ForEditors;

    /// <summary>The actor as it is published; the same object where nothing of it is for editors only, null where nothing of it is for anybody else.</summary>
    public override Actor? Rewrite(Actor actor) => actor.IsOffTheRecord ? null : Bare(actor);

    private Actor Bare(Actor actor) => actor switch
    {
        Actor.Unnamed { Terms: AttributionTerms.DeepBackground } unnamed => Unattributed(unnamed),
        Actor.Unnamed unnamed => ActorShape.Unnamed.Rewrite(unnamed, this)!,
        Actor.Jointly jointly => Bare(jointly),
        _ => actor,
    };

    private Actor.Unnamed Unattributed(Actor.Unnamed unnamed)
    {
        var label = _labels[(unnamed.Label, unnamed.Of)];
        return NotAttributed.IsIt(unnamed) && string.Equals(unnamed.Label, label, StringComparison.Ordinal)
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

    /// <summary>The actors of a claim set, in the order of the format.</summary>
    private sealed class Actors : ReferenceWalker
    {
        private readonly List<Actor> _found = [];

        public static List<Actor> In(ClaimSet claimSet)
        {
            var walker = new Actors();
            foreach (var item in claimSet.Items)
                walker.Walk(item);
            return walker._found;
        }

        public override void Actor(Actor actor) => _found.Add(actor);

        public override void Reference(Id to, ItemKinds fits)
        {
        }
    }
}
