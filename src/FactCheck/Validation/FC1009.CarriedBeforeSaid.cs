using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Validation;

/// <summary>Nothing is carried before the earliest day on which it can have been said: words, responses, requests.</summary>
/// <remarks>A document may be drawn on before it is published: it was leaked, or sent out under an embargo. That is advice (FC2024).</remarks>
internal sealed class CarriedBeforeSaid()
    : ValidationRule("FC1009", MendDates)
{
    /// <summary>What to do where two dates exclude each other.</summary>
    public const string MendDates =
        "Mend the date that is wrong, or widen the one that is known less well, as in [2031-04-03..2031-04-04]; two time zones are a reason to.";

    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var place in CitationPlace.In(set.ClaimSet))
        {
            var (said, (given, member)) = (place.Citation.Said, Given(place.Item));
            if ((said is null && given is null) || set.Find<Source>(place.Citation.Source) is not { Published: { } published } source)
                continue;
            if (said is not null && published.IsCertainlyBefore(said))
                yield return new(place.Item, place.At + "/said", $"The words are dated {said}, but '{source.Id}', which carries them, was published on {published}.");
            if (given is not null && published.IsCertainlyBefore(given))
                yield return new(place.Item, member, $"The {Noun.Of(place.Item.ItemKind)} is dated {given}, but '{source.Id}', which carries it, was published on {published}.");
        }
    }

    /// <summary>When an item can first have been carried. A development may be announced before it happens.</summary>
    private static (EdtfDate? Date, string Member) Given(Item item) =>
        ItemShape.Of(item).Members.FirstOrDefault(member => member.Value is DateSlot { Dates: DateKind.Said }) is { } member
            ? ((EdtfDate?)member.Of(item), $"/{member.Name}")
            : (null, "");
}
