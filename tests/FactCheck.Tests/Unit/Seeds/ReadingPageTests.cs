using System.Text.RegularExpressions;
using FactCheck.Evaluation;

namespace FactCheck.Tests.Unit.Seeds;

/// <summary>What docs/reading-a-result.md says of the seeds is what comes out of them, and it leaves no word of a result out.</summary>
public sealed partial class ReadingPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "reading-a-result.md")).ReplaceLineEndings("\n");
    private static readonly ValidClaimSet Kaspersky = SeedFiles.Load("kaspersky-2017");

    public static TheoryData<string> Said
    {
        get
        {
            var now = Kaspersky.Evaluate();
            var ferries = SeedFiles.Load("one-agency").Evaluate()["hulls-not-inspected"];
            var spies = now["kremlin-spies-through-software"].Origins;
            var days = new DateOnly[] { new(2017, 5, 31), new(2017, 9, 12), new(2017, 9, 13), new(2017, 9, 16) }
                .Select(day => $"{Kaspersky.AsOf(day).Allegations.Length}{(day.Day == 31 ? " allegations" : "")} as of {day:yyyy-MM-dd}")
                .ToArray();
            return
            [
                $"```text\n{ferries}\n```",
                $"carried by {spies.Carriers} sources and has {spies.Makers} makers",
                $"`{ferries.Grounds.Single(ground => ground.Sentence.StartsWith("Every chain runs through keel-wire", StringComparison.Ordinal)).Sentence.Split(',', '.')[0]}`",
                $"{now.Allegations.Count(each => each.Status == EvidenceStatus.NoEvidenceRecorded)} of the {now.Allegations.Length} allegations",
                $"`{EvaluationPolicy.Newsroom}`",
                $"has {days[0]}, {days[1]}, {days[2]} and {days[3]}.",
                $"`{now["link-to-fsb"].WhatWouldChangeIt.Single(dependence => dependence.Evidence is not null)}`",
            ];
        }
    }

    [Theory]
    [MemberData(nameof(Said))]
    public void What_it_says_of_the_seeds_is_what_comes_out_of_them(string said) => Assert.Contains(said, Page, StringComparison.Ordinal);

    [Fact]
    public void What_it_names_is_in_the_seeds()
    {
        var sets = SeedFiles.Names.Select(SeedFiles.Load).ToArray();
        var named = IdInCode().Matches(Page).Select(match => match.Groups["id"].Value).ToArray();
        Assert.NotEmpty(named);
        Assert.All(named, id => Assert.Contains(sets, set => set.TryGet(id, out _)));
        Assert.Equal(EvidenceStatus.Insufficient, Kaspersky.Evaluate()["link-to-fsb"].Status);
        Assert.Equal(EvidenceStatus.Withdrawn, SeedFiles.Load("withdrawn").Evaluate()["files-shredded"].Status);
        Assert.True(SeedFiles.Load("withdrawn").Evaluate()["complaints-unanswered"].Origins.IsConfirmedByAccused);
        Assert.NotEmpty(SeedFiles.Load("circular-reporting").Evaluate()["closure-decided"].Sourcing.CircularReports);
        Assert.Equal(AnswerManner.Unreported, SeedFiles.Load("point-by-point").Evaluate()["organisers-dismissed"].Answer.Parties.Single().Manner);
    }

    [Fact]
    public void It_explains_every_word_of_a_result()
    {
        string[] words =
        [
            .. Enum.GetNames<EvidenceStatus>(), .. Enum.GetNames<Modality>(), .. Enum.GetNames<AnswerKind>(), .. Enum.GetNames<Consideration>(),
            .. Enum.GetNames<Coverage>().Except([nameof(Coverage.Unreported)]),
        ];
        Assert.All(words, word => Assert.Contains(Capital().Replace(word, match => (match.Index > 0 ? " " : "") + match.Value.ToLowerInvariant()), Page, StringComparison.Ordinal));
    }

    [GeneratedRegex("`(?<id>[a-z0-9]+(-[a-z0-9]+)+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdInCode();

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();
}
