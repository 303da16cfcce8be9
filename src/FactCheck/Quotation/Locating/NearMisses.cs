using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>Finds what comes near to quotations that do not stand in a text.</summary>
internal sealed class NearMisses(string text, FoldedText folded, QuoteLocatorOptions options)
{
    private readonly ApproximateIndex _index = new(folded.Memory);

    /// <param name="quote">The words of the quotation.</param>
    /// <param name="part">The part of it that was not found.</param>
    /// <param name="cancellation">Ends a long search.</param>
    public ImmutableArray<NearMiss> Of(string quote, QuotePart part, CancellationToken cancellation)
    {
        var ofQuote = part.OfQuote!.Value;
        if (options.MaxNearMisses == 0 || ofQuote.Length > options.MaxNearMissLength)
            return [];
        var pattern = new FoldedText(ofQuote.Of(quote));
        if (pattern.Length > options.MaxNearMissLength)
            return [];
        var maxDistance = Math.Max(pattern.Length >= 3 ? 1 : 0, (int)(options.MaxErrorRate * pattern.Length));
        return [.. _index.Find(pattern.Characters, maxDistance, options.MaxNearMisses, cancellation).Select(match => ToNearMiss(quote, ofQuote, pattern, match))];
    }

    private NearMiss ToNearMiss(string quote, TextSpan ofQuote, FoldedText pattern, ApproximateMatch match)
    {
        var span = folded.SpanOf(match.Start, match.End);
        // A letter whose mark is not quoted is another letter.
        var distance = match.Distance > 0 ? match.Distance : folded.At(span.End) - match.End + match.Start - folded.At(span.Start);
        return new(new(span, ofQuote), distance, WordDifference.Between(quote, ofQuote, text, span), WhiteSpaceAt(pattern, match) is { } at ? ofQuote.Start + at : null);
    }

    /// <summary>Where in the quotation the two part, if they have the same characters but for white space.</summary>
    private int? WhiteSpaceAt(FoldedText pattern, ApproximateMatch match)
    {
        var quoted = pattern.Characters;
        var found = folded.Characters[match.Start..match.End];
        int? parted = null;
        var at = 0;
        foreach (var character in found)
        {
            if (at < quoted.Length && quoted[at] == character)
                at++;
            else if (character == ' ')
                parted ??= at;
            else if (at + 1 < quoted.Length && quoted[at] == ' ' && quoted[at + 1] == character)
                (parted, at) = (parted ?? at, at + 2);
            else
                return null;
        }
        return parted is { } first && at == quoted.Length ? pattern.StartOf(first) : null;
    }
}
