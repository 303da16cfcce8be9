using FactCheck.Testing;

namespace SnapshotTesting;

/// <summary>
/// xunit runs a collection without parallelism after those that run in parallel: by then every snapshot in use was looked for, as long as the assembly runs its collections in
/// parallel and no second collection without parallelism has snapshots.
/// </summary>
[Collection("last")]
public sealed class UnusedSnapshotsTests
{
    [Fact]
    public void Every_verified_file_is_used_by_a_test() => Assert.Empty(Snapshot.FindUnused());

    [CollectionDefinition("last", DisableParallelization = true)]
    public sealed class Last;
}
