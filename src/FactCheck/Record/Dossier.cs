using FactCheck.Json;

namespace FactCheck;

/// <summary>What of a claim set has to do with some allegations: an <see cref="Excerpt"/> in which every allegation stands as it does in the whole.</summary>
internal sealed class Dossier
{
    private readonly ValidClaimSet _set;
    private readonly HashSet<Id> _ids = [];
    private readonly Queue<Id> _open = new();

    private Dossier(ValidClaimSet set) => _set = set;

    /// <summary>The excerpt; the claim set itself where all of it has to do with them.</summary>
    /// <param name="set">The claim set.</param>
    /// <param name="allegations">The allegations.</param>
    /// <exception cref="KeyNotFoundException">The claim set has no item of one of the ids.</exception>
    /// <exception cref="InvalidCastException">One of the items is not an allegation.</exception>
    public static ValidClaimSet About(ValidClaimSet set, Id[] allegations)
    {
        var dossier = new Dossier(set);
        foreach (var allegation in allegations)
            dossier.Open(set.Get<Allegation>(allegation).Id);
        while (dossier._open.TryDequeue(out var id))
            dossier.OpenAround(set[id]);
        var excerpt = Excerpt.Of(set, item => item is Source || dossier._ids.Contains(item.Id));
        return set.With(new OnlyNamed(Named.NotIn(excerpt)).Of(excerpt.ClaimSet, set.ClaimSet));
    }

    private void OpenAround(Item item)
    {
        if (item is Response or Request or Assessment)
            return;
        foreach (var bearing in _set.EvidenceOn(item.Id))
            Open(bearing.Evidence.Id);
        foreach (var request in _set.RequestsAbout(item.Id))
            Open(request.Id);
        foreach (var answer in _set.AnswersTo(item.Id))
        {
            Open(answer.Response.Id);
            // A counterclaim cannot stay without what it alleges.
            if (answer.Point.Alleges is { } alleged)
                Open(alleged);
        }
        if (item is Allegation allegation)
            OpenBeside(allegation);
    }

    private void OpenBeside(Allegation allegation)
    {
        foreach (var relation in allegation.Relations)
            if (relation.Kind == RelationKind.Specialises || _set[relation.To] is Development)
                Open(relation.To);
        foreach (var reference in _set.ReferencesTo(allegation.Id))
            if (reference.From is Development || (reference.From is Assessment assessment && assessment.Of == allegation.Id))
                Open(reference.From.Id);
    }

    private void Open(Id item)
    {
        if (_ids.Add(item))
            _open.Enqueue(item);
    }

    /// <summary>The parties, sources and scales that neither the other items name nor, in turn, those that these name.</summary>
    private sealed class Named(ValidClaimSet set) : ReferenceWalker
    {
        private readonly HashSet<Id> _ids = [];
        private readonly Queue<Item> _open = new();

        public static HashSet<Id> NotIn(ValidClaimSet set)
        {
            var named = new Named(set);
            foreach (var item in set.ClaimSet.Items)
                if (item is not (Party or Source or Scale))
                    named.Walk(item);
            while (named._open.TryDequeue(out var item))
                named.Walk(item);
            return [.. from item in set.ClaimSet.Items where item is Party or Source or Scale && !named._ids.Contains(item.Id) select item.Id];
        }

        // A scale that is built in is no item.
        public override void Reference(Id to, ItemKinds fits)
        {
            if (set.TryGet(to, out var item) && item is Party or Source or Scale && _ids.Add(to))
                _open.Enqueue(item);
        }
    }
}
