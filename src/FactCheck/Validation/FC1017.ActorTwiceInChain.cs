using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Validation;

/// <summary>Words pass through each hand once: a chain names nobody twice.</summary>
internal sealed class ActorTwiceInChain() : ValidationRule("FC1017", "Name each link once, from the carrier outwards; call two unnamed links by what tells them apart.")
{
    public override IEnumerable<Finding> Check(ItemIndex set) =>
        from place in CitationPlace.In(set.ClaimSet)
        from i in Repeats.In(place.Citation.Via)
        select new Finding(place.Item, $"{place.At}/via/{i}", "This link is in the chain already, letter for letter.");
}
