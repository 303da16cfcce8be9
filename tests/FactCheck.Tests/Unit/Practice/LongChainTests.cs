using FactCheck.Practice;
using FactCheck.Tests.Unit.Validation;

namespace FactCheck.Tests.Unit.Practice;

public class LongChainTests
{
    /// <summary>A body of a hundred thousand members, and ten thousand verdicts on what is said of it: to gather and sort the members for each does not end.</summary>
    [Fact]
    public void Practice_of_many_verdicts_on_a_great_body_comes_to_an_end()
    {
        const int Members = 100_000, Verdicts = 10_000;
        var example = Clean.Set;
        var members = Enumerable.Range(0, Members).Select(i => new Party { Id = $"member-{i}", Kind = PartyKind.Person, Name = $"Member {i}", MemberOf = ["harbour-water"] });
        var outsider = new Actor.Unnamed { Label = "a reader" };
        var verdicts = Enumerable.Range(0, Verdicts).Select(i => example.Assessments[0] with { Id = $"verdict-{i}", By = i == 7 ? "member-77" : outsider, Supersedes = null });
        var set = (example with { Parties = [.. example.Parties, .. members], Assessments = [.. verdicts], Changes = [] }).Validate();

        Assert.Equal("/assessments/7/by", Assert.Single(PracticeCheck.Check(set), diagnostic => diagnostic.Code == "FC2022").Pointer);
    }

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
