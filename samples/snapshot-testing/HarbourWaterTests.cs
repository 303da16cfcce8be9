using FactCheck;
using FactCheck.Testing;

namespace SnapshotTesting;

/// <summary>What the record says, and how it stands: reviewed like code, in the files beside this one.</summary>
public sealed class HarbourWaterTests
{
    private static readonly ValidClaimSet Record = ClaimSetFile.Load(Path.Combine(AppContext.BaseDirectory, "harbour-water.claims.json"));

    [Fact]
    public void The_record() => Snapshot.Match(Record);

    [Fact]
    public void How_it_stands() => Snapshot.Match(Record.Evaluate());

    /// <summary>What everybody may see: without notes, and without what came off the record.</summary>
    [Fact]
    public void What_is_published() => Snapshot.Match(Record.ForPublication(), new() { Form = SnapshotForm.Markdown });

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void How_it_stood_in_April(int day) => Snapshot.Match(Record.Evaluate(), new() { AsOf = new(2031, 4, day), Parameters = [day] });

    [Fact]
    public void What_the_article_of_4_April_added() =>
        Snapshot.Match(Record.AsOf(new(2031, 4, 3)).Evaluate().DifferenceTo(Record.AsOf(new(2031, 4, 4)).Evaluate()));
}
