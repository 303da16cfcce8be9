using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>A chain leads away from the carrier: it does not begin with the carrier's own publisher, and never leads through the carrier itself.</summary>
internal sealed class CarrierInOwnChain()
    : ValidationRule("FC1018", "Take the link out: an empty chain means the carrier's own reporting.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var place in CitationPlace.In(set.ClaimSet))
        {
            var via = place.Citation.Via;
            if (via is [Actor.Party first, ..] && set.Find<Source>(place.Citation.Source)?.Publisher == first.Id)
                yield return new(place.Item, place.At + "/via/0", $"'{first.Id}' published '{place.Citation.Source}' itself.");
            for (var i = 0; i < via.Length; i++)
                if (via[i].Works().Contains(place.Citation.Source))
                    yield return new(place.Item, $"{place.At}/via/{i}", $"'{place.Citation.Source}' is the carrier itself.");
        }
    }
}
