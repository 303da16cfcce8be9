using FactCheck.Practice;

namespace FactCheck.Tests.Unit.Practice;

public class LongChainTests
{
    /// <summary>Twenty thousand allegations, each a particular case of the one before, and one answer to all of them: what is cubic or square does not end.</summary>
    [Fact]
    public void Practice_of_a_long_chain_of_particulars_comes_to_an_end()
    {
        const int Count = 20_000;
        var example = Examples.Harbour;
        var allegations = Enumerable.Range(0, Count).Select(i => example.Allegations[0] with
        {
            Id = $"particular-{i}",
            Relations = i == 0 ? [] : [new() { Kind = RelationKind.Specialises, To = $"particular-{i - 1}" }],
        }).ToArray();
        var answer = example.Responses[0] with { Points = [new() { To = [.. allegations.Select(allegation => allegation.Id)], General = true, Kind = AnswerKind.Denial, Coverage = Coverage.Full }] };
        var set = (example with { Allegations = [.. allegations], Responses = [answer] }).Validate();

        Assert.DoesNotContain(PracticeCheck.Check(set), diagnostic => diagnostic.Code == "FC2001");
        Assert.Single(set.AnswersOfAccused("particular-9"));
    }
}
