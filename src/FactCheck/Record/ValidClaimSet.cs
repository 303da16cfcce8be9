using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Json;

namespace FactCheck;

/// <summary>
/// A claim set in which everything holds that must hold: ids are unique, references lead to items that fit, nothing runs in a circle, dates agree.
/// Only validation makes one, so whoever has one need not check again.
/// </summary>
/// <remarks>Immutable and safe for use by several threads. Two are equal when their claim sets are.</remarks>
[JsonConverter(typeof(DataConverter<ValidClaimSet>))]
public sealed class ValidClaimSet : IEquatable<ValidClaimSet>
{
    private readonly Dictionary<Id, Item> _items;
    private readonly Lazy<Referrers> _referrers;
    private readonly Lazy<Targets> _targets;
    private readonly Lazy<Accused> _accused;

    internal ValidClaimSet(ClaimSet claimSet, Dictionary<Id, Item> items)
    {
        ClaimSet = claimSet;
        _items = items;
        _referrers = new(() => new Referrers(claimSet.Items));
        _targets = new(() => new Targets(claimSet));
        _accused = new(() => new Accused(claimSet));
    }

    /// <summary>A valid claim set with less in it; this one where it has all that this has.</summary>
    internal ValidClaimSet With(ClaimSet less) =>
        ClaimSetShape.Shape.HaveSameParts(less, ClaimSet) ? this : new(less, less.Items.ToDictionary(item => item.Id));

    /// <summary>The claim set as it was written down.</summary>
    public ClaimSet ClaimSet { get; }

    /// <summary>The name of the claim set.</summary>
    public Id Id => ClaimSet.Id;

    /// <inheritdoc cref="ClaimSet.Title"/>
    public string Title => ClaimSet.Title;

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

    /// <inheritdoc cref="ClaimSet.Scales"/>
    public ImmutableArray<Scale> Scales => ClaimSet.Scales;

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
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    public ImmutableArray<Reference> ReferencesTo(Id id) => _referrers.Value.ReferencesTo(this[id].Id);

    internal bool IsReferredTo(Id id) => _referrers.Value.Of(id).Count > 0;

    /// <summary>
    /// The points that answer the item of this id by name, in the order of the responses. Those said of "these allegations" at large are among them,
    /// and marked (<see cref="Answer.InGeneral"/>); answers to an allegation that this one specialises are not.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    public ImmutableArray<Answer> AnswersTo(Id id)
    {
        var places = _targets.Value.AnswersTo(this[id].Id);
        var answers = ImmutableArray.CreateBuilder<Answer>(places.Length);
        foreach (var (response, index) in places)
            answers.Add(new(response, response.Points[index], response.Points[index].General));
        return answers.MoveToImmutable();
    }

    /// <summary>
    /// The accused of an allegation, by id: the parties that it is against, their members, and the bodies that they are members of. Empty for
    /// background that accuses nobody.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not an allegation.</exception>
    public ImmutableArray<Id> AccusedOf(Id allegation) => [.. _accused.Value.Of(Get<Allegation>(allegation)).Order()];

    /// <summary>Those who can answer for a party, by id: itself, its members, and the bodies that it is a member of.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not a party.</exception>
    public ImmutableArray<Id> VoicesOf(Id party) => [.. Around(Get<Party>(party).Id).Order()];

    internal HashSet<Id> Around(Id party) => _accused.Value.Around([party]);

    internal Targets Targets => _targets.Value;

    /// <summary>
    /// What the accused of an allegation answered to it, each point once: to it by name first, in the order of the responses, then in general. Points
    /// to an allegation that this one specialises answer it in general, however far the chain of particulars reaches, the nearest first.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not an allegation.</exception>
    public ImmutableArray<Answer> AnswersOfAccused(Id allegation)
    {
        var accused = _accused.Value.Of(Get<Allegation>(allegation));
        var toGenerals = new List<(Response Response, int Index)>();
        foreach (var general in GeneralOf(allegation))
            toGenerals.AddRange(Targets.AnswersTo(general));
        return GivenAnswers.To(allegation, CollectionsMarshal.AsSpan(toGenerals), new[] { accused }, Targets);
    }

    /// <summary>The allegations that an allegation specialises, nearest first, and those that they specialise in turn.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    /// <exception cref="InvalidCastException">The item is not an allegation.</exception>
    public ImmutableArray<Id> GeneralOf(Id allegation)
    {
        var found = new List<Id> { allegation };
        var seen = new HashSet<Id>(found);
        for (var i = 0; i < found.Count; i++)
            found.AddRange(Get<Allegation>(found[i]).Generals().Where(seen.Add));
        return [.. found.Skip(1)];
    }

    /// <summary>The evidence that bears on the item of this id, in the order of the claim set.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    public ImmutableArray<EvidenceBearing> EvidenceOn(Id id) => [.. _targets.Value.EvidenceOn(this[id].Id)];

    /// <summary>The requests for comment about the item of this id, in the order of the claim set.</summary>
    /// <exception cref="KeyNotFoundException">The claim set has no item of that id.</exception>
    public ImmutableArray<Request> RequestsAbout(Id id)
    {
        var places = _targets.Value.RequestsAbout(this[id].Id);
        var requests = ImmutableArray.CreateBuilder<Request>(places.Length);
        foreach (var (request, _) in places)
            requests.Add(request);
        return requests.MoveToImmutable();
    }

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
