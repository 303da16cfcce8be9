using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Quotation;

/// <summary>
/// What came of looking for a quotation in a text: it stands there letter for letter (<see cref="Exact"/>), or but for typography (<see cref="Normalised"/>), in one place;
/// in several places, and which is meant is not known (<see cref="Ambiguous"/>); or nowhere (<see cref="Orphan"/>). No other kinds can be made.
/// </summary>
public abstract record QuoteLocation
{
    private QuoteLocation()
    {
    }

    /// <summary>Where the quotation stands; false where it stands nowhere, or where it is not known which place is meant.</summary>
    public bool TryGetPassage([NotNullWhen(true)] out Passage? passage) => (passage = AllPassages is [var one] ? one : null) is not null;

    internal abstract ImmutableArray<Passage> AllPassages { get; }

    /// <summary>
    /// The quotation, or each of its parts where an editor left words out or put words in, stands in the text letter for letter, in one place only, or in one place only behind its prefix and
    /// before its suffix.
    /// </summary>
    public sealed record Exact : QuoteLocation
    {
        internal Exact(Passage passage) => Passage = passage;

        /// <summary>Where it stands.</summary>
        public Passage Passage { get; }

        /// <summary>Where it stands, in words.</summary>
        public override string ToString() => $"exact at {Passage}";

        internal override ImmutableArray<Passage> AllPassages => [Passage];
    }

    /// <summary>
    /// The quotation stands nowhere letter for letter, and in one place only where typography is not looked at: the form of quotation marks, apostrophes, dashes and ellipses,
    /// white space, soft hyphens, ligatures, composed and decomposed letters, characters without width.
    /// </summary>
    public sealed record Normalised : QuoteLocation
    {
        private readonly Items<TypographicDifference> _differences;

        internal Normalised(Passage passage, ImmutableArray<TypographicDifference> differences) => (Passage, _differences) = (passage, new(differences));

        /// <summary>Where it stands.</summary>
        public Passage Passage { get; }

        /// <summary>What differs, in the order of the quotation. Empty where only its prefix or suffix differ.</summary>
        public ImmutableArray<TypographicDifference> Differences => _differences.Array;

        /// <summary>Where it stands, and what differs, in words.</summary>
        public override string ToString() => $"normalised at {Passage}{(Differences.IsEmpty ? "" : $" ({string.Join(", ", Differences.Select(difference => difference.Kind).Distinct())})")}";

        internal override ImmutableArray<Passage> AllPassages => [Passage];
    }

    /// <summary>The quotation stands in several places; a longer passage, a prefix or a suffix would say which is meant.</summary>
    public sealed record Ambiguous : QuoteLocation
    {
        private readonly Items<Passage> _passages;

        internal Ambiguous(ImmutableArray<Passage> passages, bool isExact, bool areMore) => (_passages, IsExact, AreMore) = (new(passages), isExact, areMore);

        /// <summary>The places, in the order of the text; two at least, and at most <see cref="QuoteLocatorOptions.MaxPassages"/>.</summary>
        public ImmutableArray<Passage> Passages => _passages.Array;

        /// <summary>Whether it stands there letter for letter, and not only where typography is not looked at.</summary>
        public bool IsExact { get; }

        /// <summary>Whether there are more places than <see cref="Passages"/> names.</summary>
        public bool AreMore { get; }

        /// <summary>The places, in words.</summary>
        public override string ToString() => $"ambiguous: {string.Join(", ", Passages)}{(AreMore ? ", and more" : "")}";

        internal override ImmutableArray<Passage> AllPassages => Passages;
    }

    /// <summary>The quotation stands nowhere in the text as it was recorded.</summary>
    public sealed record Orphan : QuoteLocation
    {
        private readonly Items<NearMiss> _nearMisses;

        internal Orphan(OrphanReason reason, ImmutableArray<NearMiss> nearMisses) => (Reason, _nearMisses) = (reason, new(nearMisses));

        /// <summary>Why it was not found.</summary>
        public OrphanReason Reason { get; }

        /// <summary>The passages that come nearest, by edit distance, then in the order of the text: to be looked at by a person, and never to be taken for the quotation.</summary>
        public ImmutableArray<NearMiss> NearMisses => _nearMisses.Array;

        /// <summary>The reason and the near misses, in words.</summary>
        public override string ToString() => $"orphan ({Reason}){(NearMisses.IsEmpty ? "" : $": near misses {string.Join(", ", NearMisses)}")}";

        internal override ImmutableArray<Passage> AllPassages => [];
    }
}
