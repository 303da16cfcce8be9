using FactCheck.Json;

namespace FactCheck;

/// <summary>
/// Takes out of an excerpt what nothing names any more, and of the record's history what tells of nothing else. The excerpt has every entry of that history, in order.
/// </summary>
internal sealed class OnlyNamed(HashSet<Id> unnamed) : Rewriter
{
    public override Losses Takes => Losses.Items;

    public override bool IsOut(Id item) => unnamed.Contains(item);

    public override bool IsOut(object part) => part is Item item && unnamed.Contains(item.Id);

    public ClaimSet Of(ClaimSet excerpt, ClaimSet whole)
    {
        var left = ClaimSetShape.Shape.Rewrite(excerpt, this)!;
        return left with { Changes = left.Changes.Keep((change, i) => change.Items.IsEmpty && !whole.Changes[i].Items.IsEmpty ? null : change) };
    }
}
