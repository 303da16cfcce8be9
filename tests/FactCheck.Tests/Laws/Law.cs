using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Laws;

/// <summary>
/// Tries a law on many claim sets. The seed is fixed, so that every run tries the same ones; where a law fails, the message has the claim set as
/// it was shrunk and the seed. Where FACTCHECK_LAWS is <c>brief</c>, a law is tried on few, and what it fails on is shown as it is: for mutation testing, which only asks whether it fails.
/// </summary>
internal static class Law
{
    private const ulong Seed = 20_310_404;
    private const ulong Gamma = 20_170_913;

    /// <summary>Whether laws are tried on few.</summary>
    public static bool IsBrief { get; } = Environment.GetEnvironmentVariable("FACTCHECK_LAWS") == "brief";

    /// <summary>Claim sets that can be constructed, whatever they hold.</summary>
    public static Arbitrary<Case> WellFormed { get; } = From(WellFormedSets.Make, _ => true);

    /// <summary>Claim sets that are valid by construction.</summary>
    public static Arbitrary<Case> Valid { get; } = From(ValidSets.Make, set => Validation.Validator.Validate(set).TryGetClaimSet(out _));

    /// <summary>Small valid claim sets that make the definitions of evaluation bite.</summary>
    public static Arbitrary<Case> Disputes { get; } = From((seed, _) => Evaluation.Disputes.Make(seed), set => Validation.Validator.Validate(set).TryGetClaimSet(out _));

    /// <summary>Valid claim sets whose dates lie close together.</summary>
    public static Arbitrary<Case> Dated { get; } = From(DatedSets.Make, set => Validation.Validator.Validate(set).TryGetClaimSet(out _));

    /// <summary>Claim sets that people wrote: the seeds, and what of the corpus can be read.</summary>
    public static ImmutableArray<ClaimSet> Written { get; } =
    [
        Examples.Harbour,
        .. from folder in IsBrief ? [Repository.PathOf("seeds")] : new[] { Repository.PathOf("seeds"), Repository.Corpus() }
           where Directory.Exists(folder)
           from file in Directory.EnumerateFiles(folder, "*.claims.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           where new FileInfo(file).Length < 500_000
           let set = Json.ClaimSetJson.Read(File.ReadAllBytes(file), file).TryGetClaimSet(out var read) ? read : null
           where set is not null
           select set,
    ];

    /// <summary>Tries a law on claim sets of both grades, and on those that people wrote.</summary>
    public static void HoldsForAll(Action<ClaimSet, Random> law)
    {
        Holds(WellFormed, law, 40);
        HoldsForValid(law);
    }

    /// <summary>Tries a law on valid claim sets, and on those that people wrote where they are valid.</summary>
    public static void HoldsForValid(Action<ClaimSet, Random> law)
    {
        Holds(Valid, law, 40);
        foreach (var set in Written)
            if (Validation.Validator.Validate(set).TryGetClaimSet(out _))
                law(set, new Random((int)Seed));
    }

    /// <summary>Tries a law on valid claim sets whose dates lie close together, and on those that people wrote where they are valid.</summary>
    public static void HoldsForDated(Action<ClaimSet, Random> law)
    {
        Holds(Dated, law, 60);
        HoldsForValid(law);
    }

    /// <summary>The same claim sets that the laws are tried on, for tests that look at all of them at once.</summary>
    public static IReadOnlyList<ClaimSet> Sample(Arbitrary<Case> sets, int count) =>
        [.. sets.Generator.Sample(count, new Rnd(Seed, Gamma), 100).Select(tried => tried.Set)];

    public static void Holds(Arbitrary<Case> sets, Action<ClaimSet, Random> law, int tries) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(IsBrief ? 8 : tries).WithReplay(Seed, Gamma),
        Prop.ForAll(sets, tried => law(tried.Set, new Random((int)Seed))));

    private static Arbitrary<Case> From(Func<int, int, ClaimSet> make, Func<ClaimSet, bool> keeps) => Arb.From(
        Gen.Sized(size => Gen.Choose(0, int.MaxValue).Select(seed => new Case(make(seed, size)))),
        tried => IsBrief ? [] : Simpler.Than(tried.Set).Where(keeps).Select(set => new Case(set)));

    /// <summary>A claim set that a law is tried on; where the law fails, it is shown as its text.</summary>
    internal sealed record Case(ClaimSet Set)
    {
        public override string ToString() => Json.ClaimSetJson.Write(Set);
    }
}
