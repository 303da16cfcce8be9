using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A statement that two sources or more carry, compared by its letters alone.</summary>
public sealed record ReusedStatement
{
    private readonly Items<StatementPlace> _places;
    private readonly Items<Id> _citedBy;

    internal ReusedStatement(int words, ImmutableArray<StatementPlace> places, ImmutableArray<Id> citedBy, bool isOffTheRecord) =>
        (Words, _places, _citedBy, IsOffTheRecord) = (words, new(places), new(citedBy), isOffTheRecord);

    /// <summary>How many words it has; where it is written with fewer words in one place than in another, the fewest.</summary>
    public int Words { get; }

    /// <summary>The statement as it stands in the first of its places. Not for publication where <see cref="IsOffTheRecord"/> says so.</summary>
    public string Text => Places[0].Text;

    /// <summary>
    /// Where it stands, in the order in which its sources were published: by the earliest day that the date allows, then by the latest; those without a date last; within a source in
    /// the order of its text. It is the order of the sources, and not always that in which they came to carry the statement: <see cref="StatementPlace.State"/>.
    /// </summary>
    public ImmutableArray<StatementPlace> Places => _places.Array;

    /// <summary>
    /// The items that quote some of it from one of these places, in the order of the claim set. A quotation that stands in several places of a text counts only where all of them are in
    /// places of the statement. Where <see cref="IsOffTheRecord"/>, they tell who has the words.
    /// </summary>
    public ImmutableArray<Id> CitedBy => _citedBy.Array;

    /// <summary>
    /// Whether some of it is quoted off the record, or may be: a quotation off the record from one of its sources cannot be placed in a text. Then neither its words nor who cites it are for
    /// publication.
    /// </summary>
    public bool IsOffTheRecord { get; }

    /// <summary>How many words in which sources.</summary>
    public override string ToString() => FormattableString.Invariant($"{Words} words in {string.Join(", ", Places.Select(place => place.Source).Distinct())}");
}
