using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Nothing is carried before the earliest day on which it can have been said: words, responses, requests, documents.</summary>
internal sealed class CarriedBeforeSaid()
    : ValidationRule("FC1009", nameof(CarriedBeforeSaid), "Widen the date that is known less well, with ? ~ or a range in brackets, or mend the one that is wrong.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var place in CitationPlace.In(set.ClaimSet))
        {
            var (said, (given, member)) = (place.Citation.Said, Given(place.Item));
            var hasWork = HasWork(place.Citation.Via);
            if ((said is null && given is null && !hasWork) || set.Find<Source>(place.Citation.Source) is not { Published: { } published } source)
                continue;
            if (said is not null && published.IsCertainlyBefore(said))
                yield return new(place.Item, place.At + "/said", $"The words are said to be of {said}, but '{source.Id}' carried them on {published}.");
            if (given is not null && published.IsCertainlyBefore(given))
                yield return new(place.Item, member, $"{Capital(place.Item)} is dated {given}, but '{source.Id}' carried it on {published}.");
            foreach (var work in hasWork ? place.Citation.Via.OfType<Actor.Work>() : [])
                if (set.Find<Source>(work.Source) is { Published: { } written } && published.IsCertainlyBefore(written))
                    yield return new(place.Item, place.At + "/via", $"'{work.Source}' is of {written}, but '{source.Id}' drew on it on {published}.");
        }
    }

    private static bool HasWork(ImmutableArray<Actor> via)
    {
        foreach (var actor in via)
            if (actor is Actor.Work)
                return true;
        return false;
    }

    private static (EdtfDate? Date, string Member) Given(Item item) => item switch
    {
        Response response => (response.Issued, "/issued"),
        Request request => (request.On, "/on"),
        _ => (null, ""),
    };

    private static string Capital(Item item) => item is Response ? "The response" : "The request";
}
