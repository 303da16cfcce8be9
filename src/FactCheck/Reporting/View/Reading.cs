using System.Collections.Immutable;
using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>A report while it is being composed: what is shown of it, and what the parts look up.</summary>
internal sealed class Reading
{
    private readonly Lazy<ILookup<Id, Change>> _changes;
    private readonly Lazy<HashSet<Id>> _concerned;
    private readonly Lazy<ILookup<Id, CitationPlace>> _citations;
    private readonly Lazy<ILookup<Id, Item>> _uses;
    private readonly Lazy<ILookup<Id, (Item Item, RelationKind Kind)>> _related;

    public Reading(ReportState state, ReadingCache cache)
    {
        (State, Cache) = (state, cache);
        Names = cache.NamesOf(state);
        var only = state.Options.Allegations;
        var set = only.IsEmpty ? null : only.ToHashSet();
        Allegations = set is null ? state.Evaluation.Allegations : state.Evaluation.Allegations.RemoveAll(each => !set.Contains(each.Id));
        _uses = new(() => ClaimSet.ClaimSet.Items.SelectMany(cache.SourcesOf, (item, source) => (item, source)).ToLookup(use => use.source, use => use.item));
        _citations = new(() => ClaimSet.Citations.ToLookup(place => place.Item.Id));
        _changes = new(() => ClaimSet.ClaimSet.Changes.SelectMany(change => change.Items, (change, id) => (change, id)).ToLookup(pair => pair.id, pair => pair.change));
        _related = new(() => ClaimSet.Allegations.SelectMany(item => item.Relations, (item, relation) => (Item: (Item)item, relation))
            .Concat(ClaimSet.Developments.SelectMany(item => item.Relations, (item, relation) => (Item: (Item)item, relation)))
            .ToLookup(each => each.relation.To, each => (each.Item, each.relation.Kind)));
        _concerned = new(() => Concerned.In(this));
        cache.GoTo(this);
    }

    public ReportState State { get; }

    public ReadingCache Cache { get; }

    public Names Names { get; }

    public ValidClaimSet ClaimSet => State.ClaimSet;

    public ClaimSetEvaluation Evaluation => State.Evaluation;

    public bool IsEditorial => State.Options.Editorial;

    /// <summary>Whether all allegations are shown, and not some that were asked for.</summary>
    public bool IsWhole => State.Options.Allegations.IsEmpty;

    /// <summary>The allegations that are shown, in the order of the claim set.</summary>
    public ImmutableArray<AllegationEvaluation> Allegations { get; }

    public IEnumerable<Change> ChangesOf(Id item) => _changes.Value[item];

    /// <summary>The items that say of themselves how they relate to this one.</summary>
    public IEnumerable<(Item Item, RelationKind Kind)> RelatedTo(Id item) => _related.Value[item];

    /// <summary>The items other than sources that name a source, in the order of the claim set.</summary>
    public IEnumerable<Item> UsesOf(Id source) => _uses.Value[source].Where(item => item is not Source);

    public IEnumerable<CitationPlace> CitationsOf(Item item) => _citations.Value[item.Id];

    /// <summary>Whether an item is shown: any, or where some allegations were asked for, what has to do with them.</summary>
    public bool IsShown(Item item) => IsWhole || _concerned.Value.Contains(item.Id);

    /// <summary>The sources that anything shown names. One that nothing names is left out.</summary>
    public IEnumerable<Source> Sources => ClaimSet.Sources.Where(source => IsNamed(source.Id));

    /// <summary>Whether anything that is shown names a source.</summary>
    public bool IsNamed(Id source) => IsWhole ? _uses.Value[source].Any() : _concerned.Value.Contains(source);
}
