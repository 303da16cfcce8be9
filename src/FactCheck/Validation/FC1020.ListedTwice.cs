using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Validation;

/// <summary>A list of ids, actors, relations or citations names each once: they are sets, and counting must not depend on how often somebody typed.</summary>
internal sealed class ListedTwice() : ValidationRule("FC1020", "Take it out here.")
{
    public override IEnumerable<Finding> Check(ItemIndex set) =>
        set.Items.SelectMany(item => In(ItemShape.Of(item), item, item, ""))
            .Concat(Places.In(set.ClaimSet.Changes, "/changes").SelectMany(change => In(ClaimSetShape.Change, change.Value, null, change.At)));

    private static IEnumerable<Finding> In(Shape shape, object owner, Item? item, string at)
    {
        foreach (var member in shape.WithSets)
            if (member.Has(Traits.Set))
                foreach (var i in member.RepeatsIn(owner))
                    yield return new(item, $"{at}/{member.Name}/{i}", Message(member.ElementsOf(owner)[i]));
            else
                foreach (var (part, place) in Places.In([.. member.ElementsOf(owner)], $"{at}/{member.Name}"))
                    foreach (var finding in In(member.Value.Element!.Shape!, part, item, place))
                        yield return finding;
    }

    private static string Message(object twice) => twice switch
    {
        Id id => $"'{id}' is in the list already.",
        Relation relation => $"The same relation to '{relation.To}' is in the list already.",
        Actor => "The same actor is in the list already.",
        _ => "The same citation is in the list already.",
    };
}
