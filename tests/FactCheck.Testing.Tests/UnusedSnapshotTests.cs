namespace FactCheck.Testing.Tests;

/// <summary>Tests that run alone, after all others.</summary>
[CollectionDefinition(nameof(AfterAllOthers), DisableParallelization = true)]
public class AfterAllOthers;

[Collection(nameof(AfterAllOthers))]
public class UnusedSnapshotTests
{
    [Fact]
    public void Every_verified_file_belongs_to_a_test() => Assert.Empty(Snapshot.FindUnused());
}
