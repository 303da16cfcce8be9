using System.Collections.Immutable;
using FactCheck.Argumentation;

namespace FactCheck.Tests.Unit.Argumentation;

/// <summary>Claim sets that hold evidence and the attacks on it. The items are named e0, e1, and so on.</summary>
internal static class EvidenceSets
{
    /// <summary>A claim set of as many items as wanted, each cited from a source that stands, or where it is retracted from one that was retracted.</summary>
    public static ValidClaimSet Of(int count, IEnumerable<Attack> attacks, IReadOnlySet<int>? retracted = null, IReadOnlySet<int>? removed = null)
    {
        var attacked = attacks.Where(attack => removed?.Contains(attack.Attacked) != true).Distinct().ToLookup(attack => attack.Attacker, attack => NameOf(attack.Attacked));
        return With(
        [
            .. from i in Enumerable.Range(0, count)
               where removed?.Contains(i) != true
               select Item(NameOf(i), attacked[i], retracted?.Contains(i) == true ? "retracted" : "sound"),
        ]);
    }

    /// <summary>A claim set of this evidence, with the sources <c>sound</c>, <c>corrected</c>, <c>removed</c>, <c>retracted</c> and <c>retracted-too</c>.</summary>
    public static ValidClaimSet With(params ImmutableArray<Evidence> evidence) => (Examples.Harbour with
    {
        Sources =
        [
            .. Examples.Harbour.Sources, Source("sound"), Source("corrected", CorrectionKind.Corrected), Source("removed", CorrectionKind.Removed),
            Source("retracted", CorrectionKind.Retracted), Source("retracted-too", CorrectionKind.Corrected, CorrectionKind.Retracted),
        ],
        Evidence = evidence,
    }).Validate();

    public static Evidence Item(Id id, IEnumerable<Id> attacks, params string[] sources) => new()
    {
        Id = id,
        Kind = EvidenceKind.Document,
        Summary = "A document.",
        Bears = attacks.ToImmutableArray() is { IsEmpty: false } on ? [new() { On = on, As = BearingKind.Attacks }] : [],
        Cites = [.. sources.Select(source => new Citation { Source = source })],
    };

    public static Id NameOf(int item) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"e{item}");

    private static Source Source(Id id, params CorrectionKind[] corrections) => new()
    {
        Id = id,
        Kind = SourceKind.NewsArticle,
        Title = "A report",
        Published = "2031-04-04",
        Corrections = [.. corrections.Select(kind => new Correction { On = "2031-04-05", Kind = kind, What = "A word." })],
    };
}
