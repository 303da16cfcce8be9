using FactCheck.Testing;

namespace SnapshotTesting;

/// <summary>xunit runs a collection without parallelism when all others have run: by then every snapshot in use was looked for.</summary>
[Collection("last")]
public sealed class UnusedSnapshotsTests
{
    [Fact]
    public void Every_verified_file_is_used_by_a_test() => Assert.Empty(Snapshot.FindUnused());

    [CollectionDefinition("last", DisableParallelization = true)]
    public sealed class Last;
}
