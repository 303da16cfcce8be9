using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A statement that two sources or more carry, compared by its letters alone.</summary>
public sealed record ReusedStatement
{
    private readonly Items<StatementPlace> _places;
    private readonly Items<Id> _citedBy;

    internal ReusedStatement(int words, ImmutableArray<StatementPlace> places, ImmutableArray<Id> citedBy) => (Words, _places, _citedBy) = (words, new(places), new(citedBy));

    /// <summary>How many words it has; where it is written with fewer words in one place than in another, the fewest.</summary>
    public int Words { get; }

    /// <summary>The statement as it stands in the first of its places.</summary>
    public string Text => Places[0].Text;

    /// <summary>
    /// Where it stands, in the order in which its sources were published: by the earliest day that the date allows, then by the latest; those without a date last; within a source in
    /// the order of its text.
    /// </summary>
    public ImmutableArray<StatementPlace> Places => _places.Array;

    /// <summary>The items that quote some of it from one of these places, in the order of the claim set.</summary>
    public ImmutableArray<Id> CitedBy => _citedBy.Array;

    /// <summary>How many words in which sources.</summary>
    public override string ToString() => FormattableString.Invariant($"{Words} words in {string.Join(", ", Places.Select(place => place.Source).Distinct())}");
}
