using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Reporting;

/// <summary>
/// The states of a page in which something holds: the days that the reader can step through are numbered from 0, and the last number is the report itself.
/// </summary>
/// <param name="Spans">From a state up to another that is not in it any more; ascending, none touching the next.</param>
internal readonly record struct Days(ImmutableArray<(int From, int To)> Spans)
{
    /// <summary>In every state.</summary>
    public static Days All { get; } = new([(0, int.MaxValue)]);

    public bool Hold(int state) => Spans.Any(span => span.From <= state && state < span.To);

    /// <summary>The states that are in both.</summary>
    public Days And(Days other)
    {
        var both = ImmutableArray.CreateBuilder<(int, int)>();
        for (int i = 0, j = 0; i < Spans.Length && j < other.Spans.Length;)
        {
            var (mine, theirs) = (Spans[i], other.Spans[j]);
            var (from, to) = (Math.Max(mine.From, theirs.From), Math.Min(mine.To, theirs.To));
            if (from < to)
                both.Add((from, to));
            if (mine.To <= theirs.To)
                i++;
            else
                j++;
        }
        return new(both.ToImmutable());
    }

    public bool Equals(Days other) => Spans.AsSpan().SequenceEqual(other.Spans.AsSpan());

    public override int GetHashCode() => Spans.IsEmpty ? 0 : HashCode.Combine(Spans.Length, Spans[0], Spans[^1]);

    /// <summary>As the script reads it: <c>0-3 5 7-</c>.</summary>
    public override string ToString() => string.Join(' ', Spans.Select(span =>
        span.To == int.MaxValue ? string.Create(CultureInfo.InvariantCulture, $"{span.From}-")
        : span.To == span.From + 1 ? string.Create(CultureInfo.InvariantCulture, $"{span.From}")
        : string.Create(CultureInfo.InvariantCulture, $"{span.From}-{span.To - 1}")));
}
