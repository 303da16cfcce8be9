using System.Text;
using FactCheck.Benchmarks.Generation;
using FactCheck.Benchmarks.Rival;
using FactCheck.Json;
using FactCheck.Practice;
using FactCheck.Validation;
using Xunit;

namespace FactCheck.Benchmarks;

/// <summary>A race is fair where both run the same course.</summary>
public sealed class RivalTests
{
    private static readonly ClaimSet Set = Controversies.OfItems(1_000);

    [Fact]
    public void The_rival_reads_the_same_file_to_the_same_content()
    {
        var json = ClaimSetJson.WriteUtf8(Set);
        var written = Canonical.WritePlain(Canonical.ReadPlain(json));
        Assert.Equal(Set, Canonical.Read(written.WrittenMemory));
        Assert.Equal(Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(written.WrittenSpan) + "\n");
    }

    [Fact]
    public void The_slice_of_the_rival_becomes_the_same_allegations() =>
        Assert.Equal(Set.Allegations, Canonical.ReadPlain(ClaimSetJson.WriteUtf8(Set)).Allegations!.Select(allegation => allegation.ToModel()));

    [Fact]
    public void The_rival_writes_by_its_fast_path() => Assert.NotNull(PlainContext.Default.PlainClaimSet.SerializeHandler);

    [Fact]
    public void What_is_generated_is_valid_and_the_same_each_time()
    {
        var result = Validator.Validate(Set);
        Assert.Empty(result.Diagnostics);
        Assert.True(result.TryGetClaimSet(out var valid));
        Assert.NotEmpty(PracticeCheck.Check(valid));
        Assert.Equal(Set, Controversies.OfItems(1_000));
    }
}
