using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace FactCheck;

/// <summary>
/// A claim set in which everything holds that must hold: ids are unique, references lead to items that fit, nothing runs in a circle, dates agree.
/// Only validation makes one, so whoever has one need not check again.
/// </summary>
/// <remarks>Immutable and safe for use by several threads. Two are equal when their claim sets are.</remarks>
public sealed class ValidClaimSet : IEquatable<ValidClaimSet>
{
    private readonly Dictionary<Id, Item> _items;
    private readonly Lazy<Referrers> _referrers;
    private readonly Lazy<Accused> _accused;

    internal ValidClaimSet(ClaimSet claimSet, Dictionary<Id, Item> items)
    {
        ClaimSet = claimSet;
        _items = items;
        _referrers = new(() => new Referrers(claimSet.Items));
        _accused = new(() => new Accused(claimSet));
    }

    /// <summary>The claim set as it was written down.</summary>
    public ClaimSet ClaimSet { get; }

    /// <summary>The name of the claim set.</summary>
    public Id Id => ClaimSet.Id;

    /// <inheritdoc cref="ClaimSet.Parties"/>
    public ImmutableArray<Party> Parties => ClaimSet.Parties;

    /// <inheritdoc cref="ClaimSet.Sources"/>
    public ImmutableArray<Source> Sources => ClaimSet.Sources;

    /// <inheritdoc cref="ClaimSet.Allegations"/>
    public ImmutableArray<Allegation> Allegations => ClaimSet.Allegations;

    /// <inheritdoc cref="ClaimSet.Evidence"/>
    public ImmutableArray<Evidence> Evidence => ClaimSet.Evidence;

    /// <inheritdoc cref="ClaimSet.Responses"/>
    public ImmutableArray<Response> Responses => ClaimSet.Responses;

    /// <inheritdoc cref="ClaimSet.Requests"/>
    public ImmutableArray<Request> Requests => ClaimSet.Requests;

    /// <inheritdoc cref="ClaimSet.Developments"/>
    public ImmutableArray<Development> Developments => ClaimSet.Developments;

    /// <inheritdoc cref="ClaimSet.Assessments"/>
    public ImmutableArray<Assessment> Assessments => ClaimSet.Assessments;

    /// <summary>The item of an id.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    public Item this[Id id] => _items.TryGetValue(id, out var item) ? item : throw new KeyNotFoundException($"{ClaimSet} has no item '{id}'.");

    /// <summary>The item of an id, as what it is known to be.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is of another kind.</exception>
    public T Get<T>(Id id)
        where T : Item =>
        this[id] as T ?? throw new InvalidCastException($"'{id}' is {Noun.WithArticle(this[id])}, not {typeof(T).Name}.");

    /// <summary>The item of an id; false where the claim set has none.</summary>
    public bool TryGet(Id id, [NotNullWhen(true)] out Item? item) => _items.TryGetValue(id, out item);

    /// <summary>Every citation, item by item in the order of the format; those of a response before those of its points.</summary>
    public IEnumerable<CitationPlace> Citations => CitationPlace.In(ClaimSet);

    /// <summary>
    /// Every place in which an item refers to the one of this id, in the order of the items; empty where nothing does. The record's own history
    /// (<see cref="ClaimSet.Changes"/>) is not an item.
    /// </summary>
    public ImmutableArray<Reference> ReferencesTo(Id id) => _referrers.Value.ReferencesTo(id);

    /// <summary>The points that answer the item of this id by name, in the order of the responses. What was answered only in general is not among them.</summary>
    public ImmutableArray<Answer> AnswersTo(Id id) =>
    [
        .. from response in _referrers.Value.Of<Response>(id)
           from point in response.Points
           where point.To.Contains(id)
           select new Answer(response, point, point.General),
    ];

    /// <summary>
    /// The accused of an allegation, by id: the parties that it is against, their members, and the bodies that they are members of. Empty for
    /// background that accuses nobody.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not an allegation.</exception>
    public ImmutableArray<Id> AccusedOf(Id allegation) => [.. _accused.Value.Of(Get<Allegation>(allegation)).Order()];

    /// <summary>Those who can answer for a party: itself, its members, and the bodies that it is a member of.</summary>
    internal HashSet<Id> Around(Id party) => _accused.Value.Around([party]);

    /// <summary>
    /// What the accused of an allegation answered to it, each point once: to it by name first, in the order of the responses, then in general. Points
    /// to an allegation that this one specialises answer it in general, however far the chain of particulars reaches, the nearest first.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not an allegation.</exception>
    public ImmutableArray<Answer> AnswersOfAccused(Id allegation)
    {
        var accused = _accused.Value.Of(Get<Allegation>(allegation));
        var toThis = AnswersTo(allegation);
        var toGeneral = GeneralOf(allegation).SelectMany(general => AnswersTo(general)).Select(answer => answer with { InGeneral = true });
        return
        [
            .. toThis.Concat(toGeneral)
                .Where(answer => Accused.PartiesIn(answer.Response.By).Any(accused.Contains))
                .OrderBy(answer => answer.InGeneral)
                .DistinctBy(answer => (answer.Response.Id, answer.Point)),
        ];
    }

    /// <summary>The allegations that an allegation specialises, nearest first, and those that they specialise in turn.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not an allegation.</exception>
    public ImmutableArray<Id> GeneralOf(Id allegation)
    {
        var found = new List<Id> { allegation };
        var seen = new HashSet<Id>(found);
        for (var i = 0; i < found.Count; i++)
            foreach (var relation in Get<Allegation>(found[i]).Relations)
                if (relation.Kind == RelationKind.Specialises && seen.Add(relation.To))
                    found.Add(relation.To);
        return [.. found.Skip(1)];
    }

    /// <summary>The evidence that bears on the item of this id, in the order of the claim set.</summary>
    public ImmutableArray<EvidenceBearing> EvidenceOn(Id id) =>
    [
        .. from evidence in _referrers.Value.Of<Evidence>(id)
           from bearing in evidence.Bears
           where bearing.On.Contains(id)
           select new EvidenceBearing(evidence, bearing.As),
    ];

    /// <summary>The requests for comment about the item of this id, in the order of the claim set.</summary>
    public ImmutableArray<Request> RequestsAbout(Id id) => [.. _referrers.Value.Of<Request>(id).Where(request => request.About.Contains(id))];

    /// <summary>
    /// The makings of an allegation, by the day on which their sources were published, undated ones last, and else in the order of the allegation.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not an allegation.</exception>
    public ImmutableArray<Making> MakingsOf(Id allegation) =>
    [
        .. from making in Get<Allegation>(allegation).Cites
           let published = Get<Source>(making.Source).Published
           orderby published is null, published
           select making,
    ];

    /// <inheritdoc/>
    public bool Equals(ValidClaimSet? other) => ClaimSet.Equals(other?.ClaimSet);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValidClaimSet);

    /// <inheritdoc/>
    public override int GetHashCode() => ClaimSet.GetHashCode();

    /// <inheritdoc cref="ClaimSet.ToString"/>
    public override string ToString() => ClaimSet.ToString();
}
