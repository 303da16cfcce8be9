using FactCheck.Json;

namespace FactCheck;

/// <summary>
/// The last step to publication: takes what is for editors only out of what an excerpt has left (notes, the data of other programs, reasons
/// for not naming somebody, who spoke on deep background), and then the parties and sources that nothing of this names.
/// </summary>
/// <remarks>What has nothing of that is the same object as before.</remarks>
internal sealed class PublicForm(ValidClaimSet whole, ValidClaimSet excerpt)
{
    public ValidClaimSet Make()
    {
        var bare = ClaimSetShape.Shape.Rewrite(excerpt.ClaimSet, new PublicActors(excerpt.ClaimSet))!;
        bare = bare with { Responses = bare.Responses.Keep(Carried) };
        var named = Named.In(whole, bare);
        var unnamed = from item in bare.Items where item is Party or Source && !named.Contains(item.Id) select item.Id;
        return excerpt.With(new OnlyNamed([.. unnamed]).Of(bare, whole.ClaimSet));
    }

    /// <summary>A point that has no citation of its own is carried where its response is; where that is nowhere any more, it goes.</summary>
    private Response Carried(Response item)
    {
        var isCarried = !item.Cites.IsEmpty || whole.Get<Response>(item.Id).Cites.IsEmpty;
        return isCarried || item.Points.Same(item.Points.Keep(point => point.Cites.IsEmpty ? null : point), out var points) ? item : item with { Points = points };
    }

    /// <summary>
    /// The parties and sources that something published names in a place for a party or a source, and those that these name in turn. An
    /// assessment names what it rests on, unless something that is gone named that as well.
    /// </summary>
    private sealed class Named : ReferenceWalker
    {
        private readonly HashSet<Id> _ids = [];
        private readonly HashSet<Id> _restedOn = [];
        private readonly Queue<Id> _open = new();

        public static HashSet<Id> In(ValidClaimSet whole, ClaimSet bare)
        {
            var now = new Named();
            now.Walk(bare, whole);
            if (now._restedOn.Any(id => whole[id] is Party or Source && !now._ids.Contains(id)))
            {
                var before = new Named();
                before.Walk(whole.ClaimSet, whole);
                foreach (var id in now._restedOn.Where(id => whole[id] is Party or Source && !before._ids.Contains(id)))
                    now.Reference(id, ItemKinds.Party);
                now.WalkNamed(whole);
            }
            return now._ids;
        }

        private void Walk(ClaimSet claimSet, ValidClaimSet whole)
        {
            foreach (var item in claimSet.Items)
                if (item is not (Party or Source))
                    Walk(item);
            WalkNamed(whole);
        }

        private void WalkNamed(ValidClaimSet whole)
        {
            while (_open.TryDequeue(out var id))
                Walk(whole[id]);
        }

        public override void Reference(Id to, ItemKinds fits)
        {
            if (fits == ItemKinds.Any)
                _restedOn.Add(to);
            else if (fits is ItemKinds.Party or ItemKinds.Source && _ids.Add(to))
                _open.Enqueue(to);
        }
    }
}
