using FactCheck.Evaluation;

namespace FactCheck.Testing.Tests.Documented;

/// <summary>The examples of docs/snapshots.md.</summary>
public class HarbourTests
{
    private static readonly ValidClaimSet Set = ClaimSetFile.Load(Path.Combine(AppContext.BaseDirectory, "harbour-water.claims.json"));

    [Fact]
    public void The_record() => Snapshot.Match(Set.Evaluate());

    [Fact]
    public void The_record_that_is_published() => Snapshot.Match(Set.ForPublication());

    [Fact]
    public void The_night_discharge_before_it_was_reported() =>
        Snapshot.Match(Set, new()
        {
            AsOf = new(2031, 4, 4),                  // as it could be known at the end of that day
            Allegations = ["night-discharge"],       // what has to do with these, and nothing else
            WithoutRetrievalDates = true,            // fetching a source again changes nothing
            Form = SnapshotForm.Markdown,            // one file instead of two
        });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void By_policy(int origins)
    {
        var policy = new EvaluationPolicy { Name = "house", Origins = origins, DocumentSuffices = false };
        Snapshot.Match(Set.Evaluate(policy), new() { Parameters = [origins] });
    }

    [Fact]
    public void The_report() => Snapshot.MatchText(Set.ToMarkdown(), "md");
}
