using System.Runtime.CompilerServices;
using FactCheck;
using FactCheck.Testing;

namespace Documented;

/// <summary>The example of the README of FactCheck.Verify and of docs/snapshots.md; as in a project of a user, it is in no namespace of the library.</summary>
public class HarbourWaterTests
{
    private static readonly ValidClaimSet Set = ClaimSetFile.Load(Path.Combine(AppContext.BaseDirectory, "harbour-water.claims.json"));

    [ModuleInitializer]
    internal static void Initialize() => VerifierSettings.InitializePlugins();

    [Fact]
    public Task The_record() => Verify(Set).DisableScrubbers();

    [Fact]
    public Task How_it_stood_on_3_April() =>
        Verify(Set.Evaluate()).UseSnapshotOptions(new SnapshotOptions { AsOf = new(2031, 4, 3) }).DisableScrubbers();
}
