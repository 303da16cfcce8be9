using FactCheck.Tests.Unit.Quotation;

namespace FactCheck.Tests.Unit.Sample;

/// <summary>
/// What is for editors only is in nothing that the sample prints, on any day. With texts it checks quotations, and the merge driver
/// tells of conflicts: both are for those who keep the record.
/// </summary>
public class MarkTests
{
    public static TheoryData<string> SetNames => [.. PlantedSets.Names];

    [Theory]
    [MemberData(nameof(SetNames))]
    public Task It_is_not_printed_on_any_day(string name) => Expose(PlantedSets.Of(name), PlantedSets.Of(name).Valid);

    [Fact]
    public Task A_conflict_of_a_merge_is_not_printed() => Expose(PlantedSets.Merged.Ours, PlantedSets.Merged.Set);

    private static async Task Expose(PlantedMarks planted, ValidClaimSet set)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("planted.claims.json", set.ClaimSet.ToJson());
        await Parallel.ForEachAsync(Marks.MarkTests.DaysOf(set), async (day, _) =>
        {
            var run = await SampleRun.Of(day is { } end ? [file, FormattableString.Invariant($"{end:yyyy-MM-dd}")] : [file]);
            Assert.Equal((0, ""), (run.ExitCode, planted.LeaksIn(run.OutputText + run.Errors)));
            Assert.NotEqual("", run.OutputText);
        });
    }
}
