using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A passage that comes near to a quotation that was not found.</summary>
public sealed record NearMiss
{
    private readonly Items<WordChange> _changes;

    internal NearMiss(PassagePart part, int distance, ImmutableArray<WordChange> changes, int? whiteSpaceAt = null) =>
        (Span, OfQuote, Distance, _changes, WhiteSpaceAt) = (part.Span, part.OfQuote, distance, new(changes), whiteSpaceAt);

    /// <summary>Where the passage stands in the text.</summary>
    public TextSpan Span { get; }

    /// <summary>What it was compared with: a stretch of <see cref="Quote.Exact"/>, the whole of it unless words were left out or put in.</summary>
    public TextSpan OfQuote { get; }

    /// <summary>
    /// The edit distance (Levenshtein): how many characters have to be inserted, dropped or replaced to turn one into the other, where typography is not looked at.
    /// 0 where the same characters stand there: beside another prefix or suffix, in another order of parts, or within a word or a sign that would be cut.
    /// </summary>
    public int Distance { get; }

    /// <summary>How the words differ, in the order of the quotation. Words that the passage cuts through count whole, up to 80 characters.</summary>
    public ImmutableArray<WordChange> Changes => _changes.Array;

    /// <summary>Where the two differ in nothing but white space: the first character of <see cref="Quote.Exact"/> at which they do, in UTF-16 code units; else null.</summary>
    public int? WhiteSpaceAt { get; }

    /// <summary>Place and distance, in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Span} (distance {Distance})");
}
