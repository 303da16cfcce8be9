using System.Runtime.CompilerServices;
using FactCheck.Testing;

namespace FactCheck.Verify.Tests;

/// <summary>With Verify itself: what it compares, files included, is what <see cref="Snapshot"/> compares, letter for letter.</summary>
public sealed class PluginTests
{
    private static readonly ValidClaimSet Harbour = ClaimSetFile.Load(Repository.PathOf("seeds", "harbour-water.claims.json"));

    [Fact]
    public Task Claim_set() => BothMatch(Harbour, () => Snapshot.Match(Harbour, test: nameof(Claim_set)));

    [Fact]
    public Task Evaluation() => BothMatch(Harbour.Evaluate(), () => Snapshot.Match(Harbour.Evaluate(), test: nameof(Evaluation)));

    [Fact]
    public Task As_of_a_day()
    {
        var options = new SnapshotOptions { AsOf = new(2031, 4, 3) };
        Snapshot.Match(Harbour, options);
        return Verifier.Verify(Harbour).UseSnapshotOptions(options);
    }

    [Fact]
    public Task An_address_that_looks_like_a_path_of_this_machine()
    {
        var set = (Harbour.ClaimSet with { Sources = [.. Harbour.Sources.Select(source => source with { Url = "https://herald.example/tmp/herald-0404" })] }).Validate();
        Snapshot.Match(set);
        return Verifier.Verify(set).DisableScrubbers();
    }

    private static Task BothMatch(object thing, Action match, [CallerMemberName] string test = "")
    {
        match();
        return Verifier.Verify(thing).UseMethodName(test);
    }
}
