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
            if (set.Find<Source>(place.Citation.Source) is not { Published: { } published } source)
                continue;
            if (place.Citation.Said is { } said && published.IsCertainlyBefore(said))
                yield return new(place.Item, place.At + "/said", $"The words are said to be of {said}, but '{source.Id}' carried them on {published}.");
            if (Given(place.Item) is ({ } given, var member) && published.IsCertainlyBefore(given))
                yield return new(place.Item, member, $"{Capital(place.Item)} is dated {given}, but '{source.Id}' carried it on {published}.");
            foreach (var work in place.Citation.Via.OfType<Actor.Work>())
                if (set.Find<Source>(work.Source) is { Published: { } written } && published.IsCertainlyBefore(written))
                    yield return new(place.Item, place.At + "/via", $"'{work.Source}' is of {written}, but '{source.Id}' drew on it on {published}.");
        }
    }

    /// <summary>When an item can first have been carried. A development may be announced before it happens.</summary>
    private static (EdtfDate? Date, string Member) Given(Item item) => item switch
    {
        Response response => (response.Issued, "/issued"),
        Request request => (request.On, "/on"),
        _ => (null, ""),
    };

    private static string Capital(Item item) => item is Response ? "The response" : "The request";
}
