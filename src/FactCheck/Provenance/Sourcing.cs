using System.Collections.Immutable;

namespace FactCheck.Provenance;

/// <summary>How the words of one item reached the page: of an allegation, of evidence, or of any other item that has citations.</summary>
/// <remarks>Immutable and safe for use by several threads. Each member is worked out when it is first asked for.</remarks>
public sealed class Sourcing
{
    private readonly SourceTracing _tracing;
    private readonly ImmutableArray<Citation> _citations;
    private ImmutableArray<Chain> _chains;
    private ImmutableArray<Id> _carriers;
    private ImmutableArray<Actor> _outletsThatOnlyRepeat;
    private ImmutableArray<Actor> _commonLinks;
    private ImmutableArray<CircularReport> _circularReports;
    private Origins? _origins;

    internal Sourcing(SourceTracing tracing, Item item)
        : this(tracing, item, [.. CitationPlace.In(item).Select(place => place.Citation)])
    {
    }

    private Sourcing(SourceTracing tracing, Item item, ImmutableArray<Citation> citations) => (_tracing, Item, _citations) = (tracing, item, citations);

    /// <summary>The item.</summary>
    public Item Item { get; }

    /// <summary>The chain of each citation, in the order of the citations; those of a response before those of its points.</summary>
    public ImmutableArray<Chain> Chains => Once(ref _chains, static sourcing => [.. sourcing._citations.Select(sourcing._tracing.ChainOf)]);

    /// <summary>The sources that carry it, each once, in the order in which they first appear.</summary>
    public ImmutableArray<Id> Carriers => Once(ref _carriers, static sourcing => sourcing._citations is [var only] ? [only.Source] : [.. sourcing._citations.Select(citation => citation.Source).Distinct()]);

    /// <summary>The origins, each once, and how many of them can be told apart.</summary>
    public Origins Origins => _origins ?? Interlocked.CompareExchange(ref _origins, _tracing.OriginsOf(_citations), null) ?? _origins;

    /// <summary>
    /// The outlets all of whose citations of the item lead to another outlet, at whatever place of the chain: a party that is a news organisation or agency,
    /// or an article, agency report or broadcast that the outlet did not publish itself; also where it is one of several. Each once, in the order in which they first appear.
    /// An outlet that was told by somebody itself is not among them.
    /// </summary>
    public ImmutableArray<Actor> OutletsThatOnlyRepeat => Once(ref _outletsThatOnlyRepeat, static sourcing => Repetition.OutletsIn(sourcing.Chains, sourcing._tracing.Set));

    /// <summary>
    /// The actors that are in every chain, as the outlet or as a link, in the order of the first chain; joint actors are one actor. Somebody unnamed is the same
    /// where the label, the body and the one before in the chain are. None where there are fewer than two carriers.
    /// </summary>
    public ImmutableArray<Actor> CommonLinks => Once(ref _commonLinks, static sourcing => sourcing.Carriers.Length < 2 ? [] : CommonLink.In(sourcing.Chains));

    /// <summary>
    /// The circles in which the words went round among named reporters, dates respected: an outlet has it from the first link on the day its source was published, a
    /// link from the next then or before, and nobody can pass on what they certainly had later. Reports of one day that lead to each other are circular; unknown
    /// dates allow everything. A work stands for its publisher, several are looked at one by one, and somebody unnamed is passed over.
    /// </summary>
    /// <remarks>
    /// Not every circle is listed, as they can be more than anybody reads: everybody with whom a circle can begin and end is in at least one, and each is listed
    /// once, by the id of the first member. A circle begins with the first by id of its members with whom it can begin and who is in no circle before it. Takes linear time where nobody
    /// leads back to themselves; else, for each group of those who lead back to each other, at most its members times its steps (times the logarithm of these).
    /// </remarks>
    public ImmutableArray<CircularReport> CircularReports => Once(ref _circularReports, static sourcing => CircularReporting.In(sourcing.Chains, sourcing._tracing.Set));

    /// <summary>The same without the citations that come from one origin.</summary>
    internal Sourcing Without(Origin origin) => new(_tracing, Item, _citations.RemoveAll(citation => _tracing.OriginOf(citation).Equals(origin)));

    // Two threads may work it out at once; both then see what the first of them found.
    private ImmutableArray<T> Once<T>(ref ImmutableArray<T> known, Func<Sourcing, ImmutableArray<T>> find)
    {
        if (known.IsDefault)
            ImmutableInterlocked.InterlockedInitialize(ref known, find(this));
        return known;
    }
}
