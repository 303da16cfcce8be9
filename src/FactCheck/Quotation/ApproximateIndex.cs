using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>Finds the stretches of one text that come nearest to a pattern, for many patterns.</summary>
internal sealed class ApproximateIndex(ReadOnlyMemory<char> text)
{
    private readonly ReadOnlyMemory<char> _text = text;

    public ImmutableArray<ApproximateMatch> Find(ReadOnlySpan<char> pattern, int maxDistance, int maxMatches, CancellationToken cancellation = default) => _text.Length < 0 ? default : [];
}
