using System.Collections.Immutable;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>Who had the words first. Two origins are the same one when they are equal.</summary>
internal abstract record Origin
{
    /// <summary>A party.</summary>
    public sealed record Party(Id Id) : Origin;

    /// <summary>A document.</summary>
    public sealed record Work(Id Source) : Origin;

    /// <summary>
    /// Somebody without a name: the same label is the same one only where the same reporter uses it. A number is what is published in
    /// place of whoever spoke on deep background.
    /// </summary>
    public sealed record Unnamed(string Label, Id? Of, Origin Reporter, bool IsNumber) : Origin;

    /// <summary>Several together, in whatever order they are named.</summary>
    public sealed record Several(ImmutableHashSet<Origin> Each) : Origin
    {
        public bool Equals(Several? other) => other is not null && Each.SetEquals(other.Each);

        public override int GetHashCode() => Each.Count;
    }
}
