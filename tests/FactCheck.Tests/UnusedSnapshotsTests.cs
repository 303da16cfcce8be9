namespace FactCheck.Tests;

/// <summary>xunit runs a collection without parallelism when all others have run: by then every approved text in use was looked for.</summary>
[Collection("last")]
public sealed class UnusedSnapshotsTests
{
    [Fact]
    public void Every_approved_text_is_used_by_a_test() => Assert.Empty(Snapshot.FindUnused());

    [CollectionDefinition("last", DisableParallelization = true)]
    public sealed class Last;
}
