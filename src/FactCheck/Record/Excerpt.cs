using FactCheck.Json;

namespace FactCheck;

/// <summary>
/// A valid claim set with less in it. What refers to something that is left out drops that reference, so that the excerpt is valid again; what is
/// not touched by that is the same object as before. Which members refer, and what cannot stand without them, the table says.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item>Parties and scales stay: hardly anything can do without them.</item>
/// <item>With a source go the citations of it. It stays as long as something that stays names it as an actor, in a chain for example: a chain is
/// never shortened, because that would make another origin of it.</item>
/// <item>An allegation goes with its last citation; so does evidence or a point, where it had any. Responses, requests and developments stay.</item>
/// <item>A bearing or a point goes with the last of what it bears on or answers, where there was something: it would read as an answer to what
/// nobody alleged. A counterclaim also goes with the allegation that it makes, an assessment with the allegation that it is of.</item>
/// <item>A withdrawal goes where only makings are left that certainly came after it.</item>
/// </list>
/// It takes time linear in the size of the claim set.
/// </remarks>
internal sealed class Excerpt : Rewriter
{
    private readonly ValidClaimSet _set;
    private readonly Func<Item, bool> _keepsItem;
    private readonly Func<Citation, bool> _keepsCitation;
    private readonly Func<EdtfDate, bool> _keepsDated;
    private readonly HashSet<Id> _out = [];
    private readonly HashSet<Id> _sourcesOut = [];
    private bool _isNowOfSources;

    private Excerpt(ValidClaimSet set, Func<Item, bool>? keepsItem, Func<Citation, bool>? keepsCitation, Func<EdtfDate, bool>? keepsDated)
    {
        _set = set;
        _keepsItem = keepsItem ?? (_ => true);
        _keepsCitation = keepsCitation ?? (_ => true);
        _keepsDated = keepsDated ?? (_ => true);
    }

    /// <summary>The excerpt; the claim set itself where nothing is left out.</summary>
    /// <param name="set">The claim set.</param>
    /// <param name="keepsItem">Which items stay; parties and scales are not asked for. All where null.</param>
    /// <param name="keepsCitation">Which citations stay. All where null.</param>
    /// <param name="keepsDated">
    /// Which of the dated entries stay that an item or the claim set has beside its citations: corrections, withdrawals, grades of reliability and
    /// changes of the record, each asked for by its date. All where null.
    /// </param>
    public static ValidClaimSet Of(
        ValidClaimSet set,
        Func<Item, bool>? keepsItem = null,
        Func<Citation, bool>? keepsCitation = null,
        Func<EdtfDate, bool>? keepsDated = null) =>
        set.With(new Excerpt(set, keepsItem, keepsCitation, keepsDated).Make());

    /// <summary>Whether a withdrawal can have taken back what this citation carries: it does not certainly come before it.</summary>
    public static bool CanTakeBack(Withdrawal withdrawal, Making making, Source carrier) =>
        (making.Said ?? carrier.Published) is not { } made || !withdrawal.On.IsCertainlyBefore(made);

    public override Losses Takes => _isNowOfSources ? Losses.Anything : Losses.Items | Losses.Dates;

    public override bool IsOut(Id item) => _out.Contains(item);

    public override bool IsOut(object part) =>
        part is Citation citation ? _sourcesOut.Contains(citation.Source) || !_keepsCitation(citation) : part is Item item && _out.Contains(item.Id);

    public override bool IsOut(EdtfDate known) => !_keepsDated(known);

    private ClaimSet Make()
    {
        var all = _set.ClaimSet;
        _sourcesOut.UnionWith(from source in all.Sources where !_keepsItem(source) select source.Id);
        // Which items stay is settled first, since any item can refer to any other.
        foreach (var item in all.Items)
            if (item is not (Party or Scale or Source) && (!_keepsItem(item) || !Stands(item)))
                _out.Add(item.Id);
        var left = ClaimSetShape.Shape.Rewrite(all, this)!;
        left = left with { Allegations = left.Allegations.Keep(WithWithdrawal) };
        if (_sourcesOut.Count == 0)
            return left;
        new Works(_sourcesOut).Walk(left.Items);
        // Citations of these are gone; what is left to drop are ids where anything can be meant.
        _isNowOfSources = true;
        _out.UnionWith(_sourcesOut);
        return ClaimSetShape.Shape.Rewrite(left with { Sources = left.Sources.RemoveAll(source => _out.Contains(source.Id)) }, this)!;
    }

    private bool Stands(Item item) =>
        !(item is Assessment assessment && _out.Contains(assessment.Of)) && ItemShape.Of(item).OfCitations.All(list =>
            !list.Has(Traits.Vital) || list.Of(item) is not { } cites || !list.Value.ElementsOf(cites).All(IsOut));

    /// <summary>A withdrawal goes where none of the makings that are left can be what was taken back.</summary>
    private Allegation WithWithdrawal(Allegation item) =>
        item.Withdrawn is not { } withdrawn || item.Cites.Any(making => CanTakeBack(withdrawn, making, _set.Get<Source>(making.Source)))
            ? item
            : item with { Withdrawn = null };

    /// <summary>Takes those of some sources out that items name as an actor: where nothing but a source belongs, since their citations are gone.</summary>
    private sealed class Works(HashSet<Id> sources) : ReferenceWalker
    {
        public void Walk(IEnumerable<Item> items)
        {
            foreach (var item in items)
                if (item is not Source)
                    Walk(item);
        }

        public override void Reference(Id to, ItemKinds fits)
        {
            if (fits == ItemKinds.Source)
                sources.Remove(to);
        }
    }
}
